import {el, written} from './dom.js';

/** A bar as long as the share, 0 to 1; the figures beside it say the same. */
export function bar(share) {
  const fill = el('span', {class: 'fill'});
  fill.style.width = `${Math.max(0, Math.min(1, share)) * 100}%`;
  return el('span', {class: 'bar', 'aria-hidden': 'true'}, fill);
}

export function tag(text) {
  return el('span', {class: 'tag'}, text);
}

/** A row of a bar chart: what it stands for, tags, the bar, the main figure and what else there is to say, in words. */
export function row(label, share, figures, tags = [], own = false) {
  const [main, more] = figures;
  return el('li', {class: own ? 'own' : undefined}, el('p', {class: 'label'}, written('span', label), ...tags), bar(share),
    el('p', {class: 'figures'}, el('strong', {}, el('bdi', {}, main)), more ? ' · ' : '', more ? el('bdi', {}, more) : ''));
}

export function bars(rows) {
  return el('ul', {class: 'bars'}, ...rows);
}

/** Who stands where, in words: rows of [who, text], who being 'room', 'own' or 'before'. Empty ones are passed over. */
export function facts(words, ...rows) {
  const names = {room: words.theRoom, own: words.you, before: words.before};
  return el('dl', {class: 'figures'}, ...rows.filter(([, text]) => text)
    .map(([who, text]) => el('div', {}, el('dt', {class: who}, names[who]), el('dd', {}, text))));
}
