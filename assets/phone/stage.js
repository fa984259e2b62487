import {button, el} from './dom.js';
import * as store from './store.js';

/** The fixed places of the page: the screen of the moment, how things stand, the clock, the voice for screen readers. */
export function createStage(words) {
  const place = document.getElementById('stage');
  const status = document.getElementById('status');
  const herald = document.getElementById('herald');
  const seat = document.getElementById('seat');
  const tongue = document.getElementById('tongue');
  const stored = document.getElementById('stored');
  let leaving = null;
  let said = '';
  let deadline = null;
  let warned = false;

  /** Shows a screen; whoever stood in the old one with the keyboard is taken to the new one's heading. */
  function show(screen) {
    const within = place.contains(document.activeElement);
    place.className = screen.name || '';
    place.replaceChildren(...screen.nodes.filter(Boolean));
    const title = place.querySelector('h1');
    document.title = `${title.textContent} · Quarterdeck`;
    title.tabIndex = -1;
    const first = place.querySelector('[data-first]');
    if (first) first.focus();
    else if (within) title.focus({preventScroll: true});
    else herald.textContent = title.textContent;
    window.scrollTo(0, 0);
    tick();
  }

  /** [what, more] in words, and a tone for the dot: 'ok' | 'wait' | 'trouble' | 'none'. Null hides the line. */
  function say(pair, tone = 'none') {
    status.hidden = pair === null;
    const [what, more] = pair || ['', ''];
    status.dataset.tone = tone;
    if (what + more === said) return;
    said = what + more;
    status.replaceChildren(el('span', {class: 'dot'}), el('p', {}, el('strong', {}, what), ` ${more}`));
  }

  /** When the clock in the head runs out, in this phone's own time; null for no clock. */
  function runTo(time) {
    if (time === null || Math.abs(time - deadline) > 3000) warned = false;
    deadline = time;
    tick();
  }

  function tick() {
    const clock = place.querySelector('.clock');
    if (!clock) return;
    clock.hidden = deadline === null;
    if (deadline === null) return;
    const seconds = Math.max(0, Math.ceil((deadline - Date.now()) / 1000));
    const text = seconds === 0 ? words.timeUp : words.fill(words.left, {time: minutes(seconds)});
    if (clock.textContent !== text) clock.textContent = text;
    if (seconds > 0 && seconds <= 10 && !warned) {
      warned = true;
      herald.textContent = words.lastSeconds;
    }
  }

  /** The languages that the page speaks; the change is kept on this phone. */
  function offerLanguages(changed) {
    const pick = el('select', {id: 'language', onchange: async () => {
      store.write('language', pick.value);
      await words.change(pick.value).then(() => {
        label.textContent = words.language;
        said = '';
        if (leaving) offerLeaving(leaving);
        tellStored();
        changed();
      }, () => (pick.value = words.lang));
    }}, ...words.languages.map(([tag, name]) => el('option', {value: tag, lang: tag}, name)));
    const label = el('label', {for: 'language', class: 'heard'}, words.language);
    pick.value = words.lang;
    tongue.replaceChildren(label, pick);
    tellStored();
    stored.ontoggle = tellStored;
  }

  /** What the room stores: its words are loaded once somebody wants to read them. */
  function tellStored() {
    const [name, text] = stored.children;
    name.textContent = words.stored;
    if (stored.open) import('./stored.js').then((module) => module.tell(words, text));
  }

  /** The quiet place to leave from, once there is a seat to leave. */
  function offerLeaving(leave) {
    leaving = leave;
    seat.hidden = false;
    seat.open = false;
    const failed = el('p', {role: 'alert'});
    const go = async () => (failed.textContent = (await leave()) ? '' : words.leaveFailed);
    seat.replaceChildren(el('summary', {}, words.seat), el('p', {}, words.keptHere), el('p', {}, words.leaveMore), button('quiet', words.leave, go), failed);
  }

  function hideLeaving() {
    leaving = null;
    seat.hidden = true;
  }

  setInterval(tick, 500);
  return {show, say, runTo, offerLanguages, offerLeaving, hideLeaving};
}

function minutes(seconds) {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
