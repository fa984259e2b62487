import {el, written} from './dom.js';

/** One of several options: a tap answers. */
export const choice = {eyebrow: 'pickOne', ask, recall, result};

function ask(view, room) {
  const inputs = view.options.map((_, i) => el('input', {type: 'radio', name: 'option', onchange: () => room.cast({options: [i]})}));
  const cards = inputs.map((input, i) => el('label', {class: 'card'}, input, el('span', {class: 'ring'}), written('span', view.options[i])));
  const settle = (answer, final) => inputs.forEach((input, i) => {
    input.checked = picked(answer, i);
    input.disabled = final && !input.checked;
  });
  return {nodes: [el('div', {class: 'cards', role: 'radiogroup', 'aria-labelledby': 'asked'}, ...cards)], settle};
}

function recall(view, {words, answer}) {
  const cards = view.options.map((option, i) => {
    const own = picked(answer, i);
    return el('li', {class: own ? 'card own' : 'card'}, written('span', option), own ? el('span', {class: 'tag'}, words.yourAnswer) : null);
  });
  return [el('ul', {class: 'cards'}, ...cards)];
}

function result(view, {words, answer}) {
  const {counts} = view.result;
  const bars = view.options.map((option, i) => {
    const share = view.answers > 0 ? counts[i] / view.answers : 0;
    const fill = el('span', {class: 'fill'});
    fill.style.width = `${share * 100}%`;
    return el('li', {class: picked(answer, i) ? 'own' : undefined},
      el('p', {class: 'label'}, written('span', option), picked(answer, i) ? el('span', {class: 'tag'}, words.yourAnswer) : null),
      el('span', {class: 'bar', 'aria-hidden': 'true'}, fill),
      el('p', {class: 'figures'}, el('strong', {}, words.percent(share)), ` · ${words.votes(counts[i])}`));
  });
  return [el('ul', {class: 'bars'}, ...bars)];
}

function picked(answer, option) {
  return Boolean(answer) && Array.isArray(answer.options) && answer.options.includes(option);
}
