import {el, written} from './dom.js';
import {merge} from './merge.js';
import * as store from './store.js';

const pause = 700;
const again = 2000;

/**
 * What a group hands in for one prompt: sent as it is typed, on the version it was written on. Where another phone of the
 * group wrote meanwhile, both are merged and sent once more. What is not sent yet stays on this phone.
 */
export function createHandIn(view, room, prompt) {
  const {words} = room;
  const key = `${room.session}.hand.${view.segment}.${view.group.number}.${prompt}`;
  const first = (view.handins || [])[prompt] || {text: '', version: 0};
  const label = written('span', view.prompts[prompt], 'prompt');
  const area = el('textarea', {class: 'field', rows: 3, dir: 'auto', readonly: Boolean(view.closed), oninput: changed, oncompositionend: changed, onblur: send});
  const node = el('label', {}, label, area);
  let {text: base, version} = first;
  let state = base ? 'saved' : 'empty';
  let timer = 0;
  let sending = false;

  const draft = store.read(key);
  area.value = draft ? merge(draft.base, draft.text, base) : base;
  grow();
  if (area.value !== base) later(0);
  else store.drop(key);

  function changed(event) {
    grow();
    if (event.isComposing) return;
    store.write(key, {text: area.value, base});
    tell('changed');
    later(pause);
  }

  function later(wait) {
    clearTimeout(timer);
    timer = setTimeout(send, wait);
  }

  async function send() {
    clearTimeout(timer);
    if (sending || area.value === base || state === 'closed') return;
    sending = true;
    const text = area.value;
    if (state !== 'kept') tell('sending');
    const reply = await room.call('POST', '/api/handins', {segment: view.segment, prompt, text, base: version});
    sending = false;
    if (reply.status === 200) taken(text, reply.body.version === undefined ? version + 1 : reply.body.version);
    else if (reply.status === 409 && reply.body.version !== undefined) meet(reply.body, true);
    else if ([400, 404, 409, 413].includes(reply.status)) tell('closed');
    else if (reply.status === 401) room.reseat().then(() => later(again));
    else {
      tell(reply.status === 0 ? 'kept' : reply.status === 429 ? 'changed' : 'full');
      later(reply.status === 429 ? reply.seconds * 1000 : again);
    }
  }

  function taken(text, number) {
    if (number > version) [base, version] = [text, number];
    if (area.value === base) {
      store.drop(key);
      tell(base ? 'saved' : 'empty');
    } else later(0);
  }

  /** Somebody else wrote: what they changed comes in here, and what was changed here stays. */
  function meet(theirs, refused) {
    const ours = area.value;
    const both = merge(base, ours, theirs.text);
    [base, version] = [theirs.text, theirs.version];
    put(both);
    if (both === base) store.drop(key);
    else {
      store.write(key, {text: both, base});
      later(refused ? 50 : pause);
    }
    tell(ours !== both && ours !== '' && document.activeElement === area ? 'merged' : both === base ? (base ? 'saved' : 'empty') : 'changed');
  }

  function put(text) {
    const old = area.value;
    if (old === text) return;
    const {selectionStart: at, selectionEnd: end} = area;
    const move = (place) => (text.startsWith(old.slice(0, place)) ? place : Math.max(0, text.length - (old.length - place)));
    area.value = text;
    if (document.activeElement === area) area.setSelectionRange(move(at), move(end));
    grow();
  }

  /** The newest that the room has: an older one than we know is of an earlier drawing of groups. */
  function hear(newest) {
    if (!newest || sending || newest.version === version) return;
    if (newest.version < version && newest.text !== '') return;
    meet(newest, false);
  }

  function grow() {
    area.style.height = 'auto';
    if (area.scrollHeight) area.style.height = `${area.scrollHeight + 4}px`;
  }

  function tell(next) {
    state = next;
    room.tell();
  }

  requestAnimationFrame(grow);
  return {node, hear, state: () => state, send};
}
