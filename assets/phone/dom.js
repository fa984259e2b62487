/** An element with its children. Text is only ever text: nothing here reads HTML. */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    else if (value !== undefined && value !== false) node.setAttribute(name, value === true ? '' : value);
  }
  node.append(...children.filter((child) => child !== undefined && child !== null));
  return node;
}

/** What someone wrote: shown in its own direction, whatever it is. */
export function written(tag, text, name) {
  return el(tag, {dir: 'auto', class: name}, String(text));
}
