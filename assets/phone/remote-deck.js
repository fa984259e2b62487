import {button, el, idle} from './dom.js';
import {remoteWords as words} from './remote-words.js';

/** The buttons in the thumb's reach. They stay where they are, whatever they say; a question stands above them. */
export function createDeck(press) {
  const keys = document.getElementById('keys');
  const question = document.getElementById('ask');
  let state = null;
  document.getElementById('deck').setAttribute('aria-label', words.page);
  const back = button('', '', () => doubted('previous', () => press('previous')), {id: 'previous'});
  const black = button('', '', () => press(state.blackout ? 'resume' : 'blackout', {}, 'black'), {id: 'black'});
  const undo = button('', words.undo, () => state.undo && press('undo'), {id: 'undo'});
  const says = el('span');
  const next = button('main', says, () => canNext() && press('next'), {id: 'next'});
  const all = [el('div', {class: 'row'}, back, black, undo), next];

  const canNext = () => !state.ended && state.nextAction !== 'none';

  function show(now) {
    if (state && now.moment !== state.moment) withdraw();
    state = now;
    if (keys.hidden) keys.replaceChildren(...all);
    keys.hidden = false;
    back.textContent = words.buttons.back;
    black.textContent = words.buttons[state.blackout ? 'bright' : 'black'];
    black.setAttribute('aria-pressed', state.blackout);
    undo.setAttribute('aria-label', state.undo ? `${words.undo}: ${filled(words.undone[state.undo], state.title)}` : words.undo);
    says.textContent = label();
    greyed(false);
  }

  /** What "next" does, in the console's words. */
  function label() {
    if (state.ended) return words.ended;
    const which = state.nextAction === 'move_on' && state.returns ? 'return' : state.nextAction;
    return filled(words.next[which], which === 'hear_group' ? state.nextGroup : state.next);
  }

  function greyed(off) {
    for (const each of [back, black, undo, next]) idle(each, off || state.ended);
    if (!off && !state.undo) idle(undo, true);
    if (!off && state.ended) idle(undo, !state.undo);
    if (!off && !canNext()) idle(next, true);
  }

  /** Asks before a move that the console asks about. */
  function doubted(move, go) {
    const doubt = state.doubts[move];
    if (!doubt) return go();
    const why = doubt === 'ask_again' ? words.askAgain(state.poll.answers) : words.asks[doubt];
    const answers = [[words.asks[`${doubt}_yes`], go]];
    if (move === 'previous' && state.before) answers.unshift([words.asks.back, () => press('goto', {segment: state.before})]);
    ask(why, answers);
  }

  function ask(why, answers) {
    const from = document.activeElement;
    const close = () => {
      withdraw();
      if (from && from.isConnected) from.focus();
    };
    question.replaceChildren(el('p', {id: 'asked'}, why), el('div', {class: 'rows'},
      button('', words.asks.stay, close), ...answers.map(([name, go]) => button('yes', name, () => close() || go()))));
    question.hidden = false;
    question.querySelector('button').focus();
  }

  function withdraw() {
    question.hidden = true;
  }

  function hide() {
    withdraw();
    keys.replaceChildren();
    keys.hidden = true;
  }

  return {show, ask: Object.assign(ask, {doubted}), withdraw, hide, idle: (off) => state && greyed(off)};
}

/** A sentence of the console's with its value in place. */
export function filled(sentence, value) {
  return String(sentence).replace('{0}', value === null || value === undefined ? '' : `\u2068${value}\u2069`);
}
