import {el} from '../dom.js';
import * as store from '../store.js';

/**
 * A form whose answer goes out at its button. What is not sent yet is kept on this phone as a draft.
 *
 * blank: the value before anything is done · asIs: whether that counts as an answer · valueOf(answer) → value, or null
 * answerOf(value) · missing(value) → what it still needs, in words, or '' · build(value, change) → {nodes, label,
 * place(value), lock(final), lead(value)}: the controls, the button's words, and where to go who saves too early.
 */
export function form(view, room, {blank, asIs, valueOf, answerOf, missing, build}) {
  const draftKey = `${room.session}.draft.${view.run}`;
  const valued = (answer) => (answer ? valueOf(answer) : null);
  const meaning = (value) => JSON.stringify(answerOf(value));
  let saved = valued(room.answer);
  let value = store.read(draftKey) || saved || blank;

  const controls = build(value, (next) => {
    value = next;
    store.write(draftKey, value);
    refresh();
  });
  const lack = el('p', {class: 'missing', id: 'missing'});
  const save = el('button', {type: 'submit', class: 'main', 'aria-describedby': 'missing'}, controls.label);

  const draft = () => (meaning(value) === meaning(saved || blank) ? '' : saved ? 'changed' : 'new');
  const ready = () => draft() !== '' || (asIs === true && !saved);

  function refresh() {
    lack.textContent = missing(value);
    save.setAttribute('aria-disabled', String(lack.textContent !== '' || !ready()));
    room.tell();
  }

  function submit(event) {
    event.preventDefault();
    if (missing(value)) controls.lead(value);
    else if (ready()) room.cast(answerOf(value));
  }

  /** The room's word, or another tab's: it stands unless something was changed here since. */
  function settle(answer, final) {
    const touched = draft() !== '';
    saved = valued(answer);
    if (saved && !touched) controls.place(value = saved);
    if (draft() === '') store.drop(draftKey);
    controls.lock(final);
    refresh();
  }

  const saving = el('div', {class: 'saving'}, save, lack);
  return {nodes: [el('form', {onsubmit: submit, class: `form-${view.type}`, novalidate: true}, ...controls.nodes, saving)], settle, draft};
}
