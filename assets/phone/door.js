import {el, head} from './dom.js';

/** Asks for the room's code; enter(code) answers what went wrong, in words, or nothing. */
export function askForCode(words, fault, enter) {
  const input = el('input', {
    id: 'code', name: 'code', class: 'code', inputmode: 'numeric', autocomplete: 'off', autocapitalize: 'characters', spellcheck: 'false',
    maxlength: '12', 'aria-describedby': 'fault hint', 'data-first': true,
  });
  const alert = el('p', {id: 'fault', role: 'alert', class: 'fault'}, fault);
  const button = el('button', {type: 'submit', class: 'main'}, words.join);
  let busy = false;
  const submit = async (event) => {
    event.preventDefault();
    const code = input.value.replace(/[\s-]/g, '');
    if (busy) return;
    busy = true;
    alert.textContent = '';
    button.textContent = words.joining;
    const wrong = code ? await enter(code) : words.codeMissing;
    busy = false;
    button.textContent = words.join;
    alert.textContent = wrong;
    input.setAttribute('aria-invalid', String(wrong !== ''));
    if (wrong) input.select();
  };
  const form = el('form', {onsubmit: submit, novalidate: true},
    el('label', {for: 'code'}, words.codeLabel), input, el('p', {id: 'hint', class: 'hint'}, words.codeHint), alert, button);
  return {name: 'join', nodes: [head('Quarterdeck'), el('h1', {}, words.joinTitle), form]};
}
