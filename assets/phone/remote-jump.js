import {call} from './api.js';
import {button, el, quoted} from './dom.js';
import {remoteWords as words} from './remote-words.js';

/** The segments to jump to, found by their words. The list is asked for each time it is opened. */
export function createJump(headers, failed, go) {
  const search = el('input', {type: 'search', class: 'field', 'aria-label': words.search, placeholder: words.search, oninput: sift, enterkeyhint: 'search'});
  const list = el('ol', {class: 'jump'});
  const none = el('p', {class: 'room', hidden: true, role: 'status'}, words.searchNone);
  const node = el('details', {id: 'jump', ontoggle: load}, el('summary', {}, words.jump), search, none, list);
  let here = '';

  async function load() {
    if (!node.open) return;
    const {status, body} = await call('GET', '/api/remote/segments', undefined, headers);
    if (status !== 200) return failed(status);
    list.replaceChildren(...body.segments.map(row));
    sift();
    mark();
  }

  function row({segment, title, part, leftOut}, i) {
    const to = button('', '', () => {
      node.open = false;
      search.value = '';
      go(segment);
    }, {'data-segment': segment});
    to.append(el('span', {class: 'number'}, i + 1), el('span', {dir: 'auto'}, quoted(title)), leftOut ? el('span', {class: 'tag'}, words.leftOut) : '');
    return el('li', {'data-words': plain(`${i + 1} ${title} ${part || ''}`)}, part ? el('p', {class: 'room', dir: 'auto'}, quoted(part)) : '', to);
  }

  function sift() {
    const wanted = plain(search.value).split(/\s+/);
    for (const each of list.children) each.hidden = !wanted.every((word) => each.dataset.words.includes(word));
    none.hidden = [...list.children].some((each) => !each.hidden);
  }

  function mark() {
    for (const each of list.querySelectorAll('button')) each.setAttribute('aria-current', each.dataset.segment === here);
  }

  function show({segment, segments}) {
    const changed = segments !== list.children.length;
    here = segment;
    if (node.open && changed) load();
    else mark();
  }

  return {node, show};
}

/** Without case and accents. */
function plain(text) {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
