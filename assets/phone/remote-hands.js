import {call} from './api.js';
import {button, el, quoted} from './dom.js';
import {remoteWords as words} from './remote-words.js';

/** A show of hands: a number for each option. The numbers are asked for when it is opened; what was typed stays until it is saved. */
export function createHands(headers, failed, counted) {
  const summary = el('summary');
  const sheet = el('div', {class: 'hands'});
  const hint = el('p', {class: 'room'});
  const save = el('button', {class: 'yes'});
  const form = el('form', {onsubmit: send, oninput: () => { typed = true; }}, sheet, hint, el('div', {class: 'rows'}, save));
  const node = el('details', {id: 'hands', hidden: true, ontoggle: load}, summary, form);
  let segment = '';
  let known = '';
  let typed = false;
  let busy = false;

  function show(state) {
    node.hidden = !state.countable;
    if (node.hidden || state.segment !== segment) {
      node.open = node.open && !node.hidden;
      typed = false;
    }
    segment = state.segment;
    summary.textContent = words.hands.heading;
    hint.textContent = words.hands.hint;
    save.textContent = words.hands.save;
    const now = `${segment}/${state.poll && state.poll.run}/${state.poll && state.poll.hands}`;
    if (now !== known && !typed) load();
    known = now;
  }

  async function load() {
    if (!node.open || typed) return;
    const {status, body} = await call('GET', '/api/remote/hands', undefined, headers);
    if (status !== 200) return failed(status);
    if (!typed && body.segment === segment) sheet.replaceChildren(...body.rows.map(row), ...(body.people === null ? [] : [row({name: '', columns: [words.hands.people], counts: [body.people]})]));
    sheet.dataset.people = body.people !== null;
  }

  /** The options of a question stand one below the other, the points of a statement beside each other. */
  function row({name, columns, counts}) {
    return el('div', {class: name ? 'points' : '', role: 'group', 'aria-label': name || false}, name ? el('p', {dir: 'auto'}, quoted(name)) : '',
      ...columns.map((label, i) => el('label', {}, el('span', {dir: 'auto'}, quoted(label)), el('input', {inputmode: 'numeric', pattern: '[0-9]*', maxlength: 4, autocomplete: 'off', placeholder: '0', value: counts[i] || ''}))));
  }

  async function send(event) {
    event.preventDefault();
    if (busy || !sheet.firstChild) return;
    const counts = [...sheet.children].map((each) => [...each.querySelectorAll('input')].map(({value}) => Number(value.replace(/\D/g, ''))));
    const people = sheet.dataset.people === 'true' ? counts.pop()[0] : 0;
    busy = true;
    const reply = await call('POST', '/api/remote/hands', {segment, people, counts}, headers);
    busy = false;
    if (reply.status === 200) {
      typed = false;
      node.open = false;
      counted(reply.body);
    } else if (reply.status === 400) hint.textContent = words.handsPeople(Math.max(...counts[0]), counts[0].reduce((sum, n) => sum + n, 0));
    else failed(reply.status);
  }

  return {node, show};
}
