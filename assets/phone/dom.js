/** An element with its children. Text is only ever text: nothing here reads HTML. */
export function el(tag, attributes = {}, ...children) {
  return filled(document.createElement(tag), attributes, children);
}

/** The same for a drawing. */
export function svg(tag, attributes = {}, ...children) {
  return filled(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children);
}

function filled(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    else if (value !== undefined && value !== false) node.setAttribute(name, value === true ? '' : value);
  }
  node.append(...children.filter((child) => child !== undefined && child !== null && child !== ''));
  return node;
}

/** The language that the workshop is written in, where the room says so. */
let spoken;
export function speak(lang) {
  spoken = lang || undefined;
}

/** Quotation marks by language, each with an opening and a closing one; others have those of English. */
const marks = 'de„“cs„“sk„“sl„“bg„“is„“pl„”ro„”hu„”hr„”sr„”fr«»it«»es«»pt«»el«»ar«»fa«»ru«»uk«»sv””fi””da»«ja「」';

/** Typed quotation marks and apostrophes as they are on slides. */
export function quoted(text) {
  const at = spoken && spoken.length > 1 ? marks.indexOf(spoken.slice(0, 2)) : -1;
  const [open, close] = at < 0 ? '“”' : marks.slice(at + 2);
  const space = open === '«' && spoken.startsWith('fr') ? '\u00a0' : '';
  return String(text).replace(/(^|[\s([{/–—-])"(?=\S)/g, `$1${open}${space}`).replace(/"/g, space + close).replace(/'/g, '’');
}

/** What someone wrote: shown in its own direction, whatever it is. */
export function written(tag, text, name) {
  return el(tag, {dir: 'auto', class: name, lang: spoken}, quoted(text));
}

export function button(name, label, onclick, more = {}) {
  return el('button', {type: 'button', class: name, onclick, ...more}, label);
}

/** Says whether a button can do something now; it keeps the keyboard in any case. */
export function idle(node, yes) {
  node.setAttribute('aria-disabled', yes);
}

/** Tells a screen reader what just happened. */
export function announce(text) {
  document.getElementById('herald').textContent = text;
}

/** The line above a screen's title. */
export function head(...parts) {
  return el('p', {class: 'head'}, ...parts.filter(Boolean).map((part) => (part.nodeType ? part : el('span', {}, part))));
}

/** The place for the time that is left, see stage.js. */
export function clock() {
  return el('span', {class: 'clock', role: 'timer', hidden: true});
}

/** A screen of words alone. */
export function calm(eyebrow, title, more) {
  return {name: 'calm', nodes: [head(eyebrow), written('h1', title), el('p', {}, more)]};
}
