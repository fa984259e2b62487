import {el, written} from './dom.js';

export const cards = (items, list = 'ul') => el(list, {class: 'cards'}, ...items);

/** In this phone's order. */
export const arranged = ({order}, nodes) => (order ? order.map((i) => nodes[i]) : nodes);

export const item = (own, ...children) => el('li', {class: own ? 'card own' : 'card'}, ...children);

export const tag = (text) => el('span', {class: 'tag'}, text);

/** What this guest said of something, now and before, as says(answer) has it. */
export function tagsOf({words, answer, before}, says) {
  const each = (form, given) => (given ? tag(words.fill(form, {place: says(given)})) : '');
  return [each(words.yours, answer), each(words.beforeAt, before)];
}

/**
 * A row of a bar chart: what it stands for, a bar as long as the share, 0 to 1, the main figure and what else there is to say, in
 * words, tags, and the pole that it stands for.
 */
export function row(label, share, [main, more], tags = [], own = false, pole = '') {
  const fill = el('span', {class: `fill ${pole}`});
  if (share > 0) fill.style.minWidth = '2px';
  fill.style.width = `${Math.max(0, Math.min(1, share)) * 100}%`;
  return el('li', {class: own ? 'own' : undefined}, el('p', {class: 'label'}, label.nodeType ? label : written('span', label), ...tags),
    el('span', {class: 'bar', 'aria-hidden': 'true'}, fill),
    el('p', {class: 'figures'}, el('strong', {}, el('bdi', {}, main)), more ? ' · ' : '', more ? el('bdi', {}, more) : ''));
}

export const bars = (rows) => el('ul', {class: 'bars'}, ...rows);

/** Who stands where, in words: rows of [who, text], who being 'room', 'own' or 'before'. Empty ones are passed over. */
export function facts(words, ...rows) {
  const names = {room: words.theRoom, own: words.you, before: words.before};
  return el('dl', {class: 'figures'}, ...rows.filter(([, text]) => text)
    .map(([who, text]) => el('div', {}, el('dt', {class: who}, names[who]), el('dd', {}, text))));
}
