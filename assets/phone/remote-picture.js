import {el} from './dom.js';

/** How long to wait after one picture before the next, in milliseconds. */
const pause = 1500;

/** The slide as the room sees it, where a window draws it; its words else. It is asked for when something on it is new. */
export function createPicture(headers, words) {
  const node = el('img', {class: 'picture', hidden: true, alt: ''});
  let wanted = '';
  let shown = '';
  let text = '';
  let busy = false;

  function show(state) {
    wanted = state.ended ? '' : state.picture || '';
    text = state.ended ? '' : state.text;
    node.alt = state.text || state.title;
    if (wanted !== shown && !busy) load();
    settle();
  }

  async function load() {
    const asked = wanted;
    if (!asked) {
      shown = '';
      return settle();
    }
    busy = true;
    const data = await png(headers);
    if (data) node.src = data;
    shown = data ? asked : '';
    settle();
    setTimeout(() => {
      busy = false;
      if (wanted !== asked) load();
    }, pause);
  }

  /** An old picture stays only until its successor is there. */
  function settle() {
    node.hidden = !shown || !wanted;
    words.hidden = !text || !node.hidden;
  }

  return {node, show};
}

/** The picture as a data address, which the page may show; null where there is none. */
async function png(headers) {
  try {
    const reply = await fetch('/api/remote/slide', {headers, cache: 'no-store'});
    if (reply.status !== 200) return null;
    const blob = await reply.blob();
    return await new Promise((done) => {
      const reader = new FileReader();
      reader.onload = () => done(reader.result);
      reader.onerror = () => done(null);
      reader.readAsDataURL(blob);
    });
  } catch (lost) {
    return null;
  }
}
