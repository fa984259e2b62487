import {button, el, quoted, written} from './dom.js';
import {filled} from './remote-deck.js';
import {createHands} from './remote-hands.js';
import {createJump} from './remote-jump.js';
import {createParking} from './remote-parking.js';
import {createPicture} from './remote-picture.js';
import {createQuestions} from './remote-questions.js';
import {pollWords, breakoutWords} from './remote-state.js';
import {remoteWords as words} from './remote-words.js';

/** What the facilitator reads, and what is needed less often than the buttons of the deck. */
export function createScreen(press, ask, headers, note, counted) {
  let state = null;
  let lead = 0;
  const failed = (status) => note(status === 0 ? words.unsent : words.failed);
  const head = el('p', {class: 'head'});
  const title = written('h1', '');
  const clock = el('span', {id: 'clock', role: 'timer'});
  const less = button('', '\u22121', () => press('minutes', {minutes: -1}, 'less'), {id: 'less', 'aria-label': words.less});
  const more = button('', '+1', () => press('minutes', {minutes: 1}, 'more'), {id: 'more', 'aria-label': words.more});
  const time = el('div', {class: 'time'}, less, clock, more);
  const says = el('p', {class: 'state', 'aria-live': 'polite'});
  const slide = written('div', '', 'slide');
  const picture = createPicture(headers, slide);
  const then = el('p', {class: 'room then'});
  const notes = written('div', '', 'notes');
  const offers = el('div', {class: 'rows', id: 'offers'});
  const join = button('', words.join, () => press('cover', {cover: state.cover === 'join' ? 'none' : 'join'}), {id: 'join'});
  const archive = el('div', {class: 'rows', hidden: true}, button('', words.newArchive, () => press('archive'), {id: 'archive'}));
  const jump = createJump(headers, failed, (segment) => ask.doubted('goto', () => press('goto', {segment})));
  const questions = createQuestions(headers, failed);
  const hands = createHands(headers, failed, counted);
  const parking = createParking(headers, failed);
  const room = el('p', {class: 'room'});
  const end = button('quiet', words.end, () => ask(words.endSure, [[words.endYes, () => press('end')]]), {id: 'end'});
  const tools = el('div', {class: 'rows'}, join);
  const last = el('div', {class: 'sure'}, room, end);
  const nodes = [archive, head, title, time, says, picture.node, slide, notes, then, offers, hands.node, tools, jump.node, questions.node, parking.node, last];

  function show(now, ahead) {
    state = now;
    lead = ahead;
    heading();
    say(title, state.title || state.segment);
    say(says, line());
    say(slide, quoted(state.text));
    picture.show(state);
    say(notes, state.notes ? quoted(state.notes) : words.noNotes);
    then.hidden = state.ended || state.nextAction === 'move_on' || !state.next;
    say(then, then.hidden ? '' : filled(words.next[state.returns ? 'return' : 'move_on'], state.next));
    say(room, words.room(state.joined, state.connected));
    join.setAttribute('aria-pressed', state.cover === 'join');
    for (const part of [time, offers, tools, jump.node, end]) part.hidden = state.ended === true;
    archive.hidden = !state.archiveLost;
    fill(offers, state.ended ? [] : fitting());
    questions.show(state.questions);
    hands.show(state);
    parking.show(state);
    jump.show(state);
    tick();
  }

  function heading() {
    const minutes = Math.round(Math.abs(state.drift) / 60);
    const pace = minutes < 1 ? words.onTime : state.drift > 0 ? words.behind(minutes) : words.ahead(minutes);
    const parts = [`${state.index + 1}/${state.segments}`, state.steps > 1 ? words.step(state.step + 1, state.steps) : '', pace];
    head.replaceChildren(...parts.filter(Boolean).map((part) => el('span', {}, part)));
  }

  function line() {
    const {poll, breakout, joined, round} = state;
    if (state.ended) return words.ended;
    const over = state.blackout ? words.black : words.covers[state.cover] || (state.cover === 'parking' ? words.parking.over : '');
    const what = poll ? pollWords(poll, joined, round) : breakout ? breakoutWords(breakout) : '';
    return [over, what].join(' ').trim();
  }

  /** What the console offers beside "next". */
  function fitting() {
    const {poll, breakout, nextAction} = state;
    const says = words.buttons;
    const on = (label) => state.following && ['on', label, () => ask.doubted('goto', () => press('goto', {segment: state.following}))];
    const move = (name, label) => [name, label, () => ask.doubted(name, () => press(name))];
    if (breakout && breakout.stage !== 'vote') {
      switch (breakout.stage) {
        case 'ready': return [on(says.skip_breakout)];
        case 'closed': return [breakout.told === 0 && move('open', says.go_on), on(says.move_on_now)];
        default: return [move('again', breakout.chosen ? says.choose_again : says.draw_again)];
      }
    }
    if (!poll) return [];
    const closed = poll.phase === 'closed';
    const second = nextAction === 'open_round' && closed;
    const shows = !poll.revealed && (poll.phase === 'open' || (closed && nextAction !== 'show_result'));
    return [
      poll.phase === 'ready' && on(says.skip),
      poll.revealed && move('hide', says.hide),
      shows && move('reveal', closed && !second ? says.reveal : says.reveal_now),
      closed && !poll.revealed && move('open', says.reopen),
      poll.run && move('again', second ? says.second_round : says.again),
      closed && !poll.revealed && nextAction === 'show_result' && on(says.move_on),
    ];
  }

  function tick() {
    if (!state) return;
    const now = Date.now() + lead;
    const {countdown, minutes} = state;
    const left = countdown ? (Date.parse(countdown.endsAt) - now) / 1000 : 0;
    const spent = Math.max(0, (now - Date.parse(state.since)) / 1000);
    time.classList.toggle('over', countdown ? left < 0 : minutes > 0 && spent > minutes * 60);
    say(clock, countdown ? words.left(figures(Math.max(0, Math.ceil(left)))) : minutes > 0 ? words.spent(figures(Math.floor(spent)), Math.round(minutes * 10) / 10) : figures(Math.floor(spent)));
  }

  setInterval(tick, 500);
  return {nodes, show, undone: (now) => filled(words.undone[now.undone], now.title)};
}

/** Only what changes is written, so that a screen reader says it once. */
function say(node, text) {
  if (node.textContent !== text) node.textContent = text;
}

/** Buttons stay the same nodes as long as they are there, so that the keyboard stays where it is. */
function fill(place, wanted) {
  const all = wanted.filter(Boolean);
  for (const old of [...place.children]) if (!all.some(([id]) => id === old.id)) old.remove();
  for (const [id, label, go] of all) {
    const node = place.querySelector(`#${id}`) || button('', '', () => node.go(), {id});
    node.go = go;
    say(node, label);
    if (!node.parentNode) place.append(node);
  }
}

function figures(seconds) {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
