import {announce, button, el, head, written} from './dom.js';
import * as store from './store.js';

/** Where this guest's own commitment is kept, on this phone alone. */
const keyOf = (session) => `${session}.promise`;

/** One commitment: "When …, I will …". Its words stay on this phone; the room gets them only where their owner says so. */
export function commitment(view, room) {
  const {words, session} = room;
  const made = store.read(keyOf(session));
  const title = view.title ? written('h1', view.title) : el('h1', {}, words.commitmentTitle);
  const nodes = (...more) => [head(words.commitmentTitle), title, ...more];
  const name = 'commitment';
  const status = (link) => {
    const {name: state, error} = room.state(name);
    if (['kept', 'sending', 'busy', 'full'].includes(state) && (link === 'lost' || state === 'kept')) return [words.promiseKept, 'trouble'];
    if (link === 'lost') return null;
    if (state === 'sending') return [words.sending, 'wait'];
    if (state === 'full' || state === 'busy') return [words.promiseKept, 'wait'];
    if (state === 'late' || state === 'refused') return [[words.refused, error || ''], 'trouble'];
    if (!made) return view.made ? [words.promiseMade, 'ok'] : [words.notAnswered, 'none'];
    return [made.share ? words.promiseShared : words.promiseOwn, 'ok'];
  };
  if (made && !made.editing) return {nodes: nodes(...card(made, room, made.share ? null : () => reopen(room, made))), status, sent: () => room.tell()};
  if (view.made && !made) return {nodes: nodes(el('p', {}, words.promiseElsewhere)), status};

  const draftKey = `${session}.draft.promise`;
  const draft = store.read(draftKey) || made || {when: '', will: ''};
  const field = (label, key, hint) => {
    const area = el('textarea', {class: 'field', rows: 2, dir: 'auto', maxlength: 280, 'aria-describedby': `${key}-hint`, oninput: () => {
      draft[key] = area.value;
      store.write(draftKey, draft);
    }});
    area.value = draft[key];
    return {area, node: el('div', {class: 'promise'}, el('label', {}, label, area), el('p', {class: 'hint', id: `${key}-hint`}, hint))};
  };
  const when = field(words.when, 'when', words.whenHint);
  const will = field(words.will, 'will', words.willHint);
  const lack = el('p', {class: 'missing', role: 'alert'});

  function give(share) {
    const empty = [when, will].find(({area}) => !area.value.trim());
    if (empty) {
      lack.textContent = words.promiseMissing;
      return empty.area.focus();
    }
    const promise = {when: when.area.value.trim(), will: will.area.value.trim(), share, on: Date.now()};
    store.write(keyOf(session), promise);
    store.drop(draftKey);
    room.send(name, '/api/commitment', share ? {when: promise.when, will: promise.will, share} : {share});
    room.redraw();
  }

  return {
    nodes: nodes(el('p', {class: 'how'}, words.commitmentMore), when.node, will.node, lack,
      el('div', {class: 'pair2'}, button('main', words.share, () => give(true)), button('main second', words.keep, () => give(false))),
      el('p', {class: 'hint'}, words.shareMore)),
    status,
  };
}

function reopen(room, made) {
  store.write(keyOf(room.session), {...made, editing: true});
  room.redraw();
}

/** The commitment to look at, copy, and put into the calendar. */
export function card(promise, {words}, change) {
  const text = words.fill(words.promise, promise).replace(/[\u2068\u2069]/g, '');
  const said = el('p', {class: 'hint', role: 'status'});
  const shown = el('blockquote', {class: 'own', tabindex: -1}, el('p', {}, el('strong', {}, words.when), ' ', written('span', promise.when)),
    el('p', {}, el('strong', {}, words.will), ' ', written('span', promise.will)));
  const file = el('a', {class: 'main second', download: 'commitment.ics', href: URL.createObjectURL(new Blob([calendar(promise, text, words)], {type: 'text/calendar;charset=utf-8'}))}, words.toCalendar);
  const take = () => {
    const done = copied(text);
    said.textContent = done ? words.copied : words.copyByHand;
    if (!done) getSelection().selectAllChildren(shown);
    announce(said.textContent);
  };
  return [shown, el('div', {class: 'pair2'}, button('main second', words.copy, take), file), said, change ? button('quiet', words.changeIt, change) : ''].filter(Boolean);
}

/** The clipboard's own interface needs a secure context, which a room's network is not. */
function copied(text) {
  const box = el('textarea', {class: 'heard', readonly: true});
  box.value = text;
  document.body.append(box);
  box.select();
  let done = false;
  try {
    done = document.execCommand('copy');
  } catch (shut) {
    done = false;
  }
  box.remove();
  return done;
}

/** A reminder in two weeks at nine in the morning, as RFC 5545 has it: times of the day where the phone is, lines of 75 bytes at most. */
function calendar(promise, text, words) {
  const two = (n) => String(n).padStart(2, '0');
  const day = new Date(promise.on + 14 * 24 * 3600 * 1000);
  const date = `${day.getFullYear()}${two(day.getMonth() + 1)}${two(day.getDate())}`;
  const stamp = new Date(promise.on).toISOString().replace(/[-:]|\.\d+/g, '');
  const escaped = (value) => value.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Quarterdeck//Commitment//EN', 'BEGIN:VEVENT', `UID:${promise.on}@quarterdeck`, `DTSTAMP:${stamp}`,
    `DTSTART:${date}T090000`, `DTEND:${date}T091500`, `SUMMARY:${escaped(words.calendarTitle)}`, `DESCRIPTION:${escaped(text)}`,
    'BEGIN:VALARM', 'ACTION:DISPLAY', 'TRIGGER:PT0S', `DESCRIPTION:${escaped(text)}`, 'END:VALARM', 'END:VEVENT', 'END:VCALENDAR', ''].map(folded).join('\r\n');
}

function folded(line) {
  const coder = new TextEncoder();
  let out = '';
  let bytes = 0;
  for (const letter of line) {
    const size = coder.encode(letter).length;
    if (bytes + size > 74) {
      out += '\r\n ';
      bytes = 1;
    }
    out += letter;
    bytes += size;
  }
  return out;
}
