import {call} from './api.js';
import {button, el, written} from './dom.js';
import {remoteWords as words} from './remote-words.js';

/** The parking lot: a line parks a point, a tick says that it was dealt with. The list is asked for while it is open. */
export function createParking(headers, failed) {
  const summary = el('summary');
  const line = el('input', {id: 'point', maxlength: 280, autocomplete: 'off', enterkeyhint: 'done'});
  const enter = el('button', {});
  const form = el('form', {class: 'park', onsubmit: park}, line, enter);
  const list = el('ol', {class: 'asked'});
  const room = button('', '', () => post('parked', {shown: !shown}), {id: 'show-parking'});
  const place = el('details', {id: 'parking', ontoggle: load}, summary, form, list, el('div', {class: 'rows'}, room));
  let known = '';
  let shown = false;

  function show(state) {
    const now = `${state.parked}${state.cover}`;
    if (now !== known) load();
    known = now;
    line.setAttribute('aria-label', words.parking.park);
    enter.textContent = words.parking.park;
    room.textContent = words.parking.shown;
    summary.textContent = `${words.parking.heading}: ${state.parked}`;
    form.hidden = state.ended === true;
    shown = state.cover === 'parking';
    room.setAttribute('aria-pressed', String(shown));
  }

  async function load() {
    if (place.open) fill(await call('GET', '/api/remote/parked', undefined, headers));
  }

  async function post(what, body) {
    const reply = await call('POST', `/api/remote/${what}`, body, headers);
    fill(reply);
    return reply.status === 200;
  }

  /** What was typed stays until it is saved. */
  async function park(event) {
    event.preventDefault();
    const text = line.value.trim();
    if (text && await post('park', {text}) && line.value.trim() === text) line.value = '';
  }

  function fill({status, body}) {
    if (status !== 200) return failed(status);
    const focus = list.contains(document.activeElement) && document.activeElement.dataset.point;
    list.replaceChildren(...body.points.map(row));
    const again = focus && list.querySelector(`[data-point="${focus}"]`);
    if (again) again.focus();
    room.hidden = body.points.length === 0 || form.hidden;
  }

  function row({id, text, settled}) {
    const done = button('', words.parking.settled, () => post('parked', {id, settled: !settled}), {'data-point': id});
    done.setAttribute('aria-pressed', String(settled));
    return el('li', {}, written('p', text), el('div', {class: 'rows'}, done));
  }

  return {node: place, show};
}
