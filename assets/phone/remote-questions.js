import {call} from './api.js';
import {button, el, written} from './dom.js';
import {remoteWords as words} from './remote-words.js';

/** What the room asks: the facilitator lets it through, holds it back and marks it answered. The list is asked for while it is open. */
export function createQuestions(headers, failed) {
  const summary = el('summary');
  const list = el('ol', {class: 'asked'});
  const none = el('p', {class: 'room'}, words.questionsNone);
  const place = el('details', {id: 'questions', hidden: true, ontoggle: load}, summary, none, list);
  const shown = new Map();
  let known = '';

  function show(questions) {
    place.hidden = !questions;
    if (!questions) return;
    const label = words.questions(questions.open, questions.waiting);
    if (summary.textContent !== label) summary.textContent = label;
    const now = JSON.stringify(questions);
    if (now !== known) load();
    known = now;
  }

  async function load() {
    if (place.open) fill(await call('GET', '/api/remote/questions', undefined, headers));
  }

  async function change(id, what) {
    fill(await call('POST', '/api/remote/questions', {id, ...what}, headers));
  }

  /** Rows stay the same nodes, so that the keyboard stays where it is. */
  function fill({status, body}) {
    if (status !== 200) return failed(status);
    const focus = document.activeElement;
    const ids = body.questions.map(({id}) => id);
    for (const id of [...shown.keys()].filter((each) => !ids.includes(each))) {
      shown.get(id).node.remove();
      shown.delete(id);
    }
    for (const each of body.questions) {
      if (!shown.has(each.id)) shown.set(each.id, row(each));
      update(shown.get(each.id), each);
      list.append(shown.get(each.id).node);
    }
    none.hidden = ids.length > 0;
    if (list.contains(focus)) focus.focus();
  }

  function row({id, text}) {
    const state = el('p', {class: 'room'});
    const judge = button('', '', () => change(id, {show: !shown.get(id).now.shown}));
    const hold = button('', words.questionHold, () => change(id, {show: false}));
    const done = button('', words.questionAnswered, () => change(id, {answered: !shown.get(id).now.answered}));
    return {node: el('li', {}, written('p', text), state, el('div', {class: 'rows'}, judge, hold, done)), state, judge, hold, done};
  }

  function update(row, now) {
    row.now = now;
    const says = [now.votes > 0 ? `▲ ${now.votes}` : '', now.waiting ? words.questionWaits : now.shown ? '' : words.questionHeld];
    row.state.textContent = says.filter(Boolean).join(' \u00b7 ');
    row.state.hidden = !row.state.textContent;
    row.judge.textContent = now.shown ? words.questionHold : words.questionShow;
    row.hold.hidden = !now.waiting;
    row.done.hidden = !now.shown;
    row.done.setAttribute('aria-pressed', String(now.answered));
  }

  return {node: place, show};
}
