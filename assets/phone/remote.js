import {call} from './api.js';
import {el, written} from './dom.js';
import {follow, onReturn} from './feed.js';
import {createStage} from './stage.js';
import {createQuestions} from './remote-questions.js';
import {remoteWords as words} from './remote-words.js';

/** The facilitator's remote. The token stands in the address's fragment, which no browser sends; it goes in a header. */
const token = decodeURIComponent(location.hash.slice(1));
const headers = {Authorization: `Bearer ${token}`};
const stage = createStage(words);
const parts = controls();
let state = null;
let busy = false;
let link = '';
let noted = null;
let forget = 0;
let turned = -Infinity;
const turns = ['open_vote', 'open_round', 'close_vote', 'close_and_show', 'draw_groups', 'choose_groups', 'begin_work', 'end_work'];

const feed = follow({
  events: '/api/remote/events',
  snapshot: '/api/remote/state',
  headers,
  onState: show,
  onLink: (now) => {
    link = now;
    tell();
  },
  onRefused: refused,
});

onReturn(() => state && feed.wake());
window.addEventListener('hashchange', () => location.reload());

if (token) feed.start();
else refused();

function refused() {
  state = null;
  clearTimeout(forget);
  stage.say(null);
  stage.show({nodes: [el('h1', {}, words.noToken), el('p', {}, words.noTokenMore)]});
}

/** A button may take the place of another under the thumb, so that for half a second after opening or closing no tap
 * on a vote counts. */
async function press(command) {
  const apart = ['blackout', 'resume', 'end', 'archive'].includes(command);
  if (busy || (!apart && performance.now() - turned < 500)) return;
  const turning = command === 'next' ? turns.includes(state.nextAction) : ['open', 'close', 'again', 'previous'].includes(command);
  busy = true;
  note(words.sending);
  const reply = await call('POST', `/api/remote/${command}`, {}, headers);
  busy = false;
  if (reply.status === 404) {
    feed.stop();
    refused();
  } else if (reply.status === 200) {
    note(null);
    if (turning) turned = performance.now();
    show(reply.body);
  } else {
    note(reply.status === 409 ? words.misfit : reply.status === 0 ? words.unsent : words.failed);
  }
}

/** What came of the last press, for a while. */
function note(words) {
  noted = words;
  clearTimeout(forget);
  if (noted) forget = setTimeout(() => note(null), 5000);
  tell();
}

/** How things stand: the connection, the last press, what keeps answers from being saved. */
function tell() {
  if (link === 'lost') stage.say(words.lost, 'trouble');
  else if (noted) stage.say(noted, 'wait');
  else if (state && state.trouble) stage.say([state.trouble, ''], 'trouble');
  else stage.say(words.live, 'ok');
}

function controls() {
  const button = (name, label, kind) => el('button', {type: 'button', id: name, class: kind, onclick: () => press(name)}, label);
  const poll = ['open', 'close', 'reveal', 'hide', 'again'].map((name) => button(name, words[name]));
  const hint = el('span');
  const sure = el('div', {role: 'group', hidden: true, 'aria-labelledby': 'sure'},
    el('p', {id: 'sure'}, words.endSure),
    el('div', {class: 'rows'},
      el('button', {type: 'button', onclick: () => ask(false)}, words.endNo),
      el('button', {type: 'button', onclick: () => ask(false) || press('end')}, words.endYes)));
  const end = el('button', {type: 'button', id: 'end', class: 'quiet', onclick: () => ask(true)}, words.end);
  const ask = (asking) => {
    sure.hidden = !asking;
    end.hidden = asking;
    (asking ? sure.querySelector('button') : end).focus();
    return false;
  };
  return {
    poll,
    hint,
    questions: createQuestions(headers, (status) => note(status === 0 ? words.unsent : words.failed)),
    head: el('p', {class: 'head'}),
    title: written('h1', ''),
    state: el('p', {class: 'state', 'aria-live': 'polite'}),
    room: el('p', {class: 'room'}),
    notes: written('div', '', 'notes'),
    next: el('button', {type: 'button', id: 'next', class: 'main', onclick: () => press('next')}, words.next, hint),
    votes: el('div', {class: 'rows'}, ...poll),
    always: el('div', {class: 'rows'}, button('previous', words.previous), button('blackout', words.blackout), button('resume', words.resume)),
    archive: el('div', {class: 'rows', hidden: true}, button('archive', words.newArchive)),
    sure: el('div', {class: 'sure'}, end, sure),
  };
}

function show(next) {
  const first = state === null;
  state = next;
  tell();
  const {poll, breakout, joined, connected, index, step, steps} = state;
  const minutes = Math.round(Math.abs(state.drift) / 60);
  const pace = minutes < 1 ? words.onTime : state.drift > 0 ? words.behind(minutes) : words.ahead(minutes);
  const head = [`${index + 1}`, steps > 1 ? words.step(step + 1, steps) : '', pace];
  parts.head.replaceChildren(...head.filter(Boolean).map((part) => el('span', {}, part)));
  parts.title.textContent = state.title || state.segment;
  say(parts.state, state.ended ? words.ended : [state.blackout ? words.black : '', poll ? pollWords(poll, joined, state.round) : breakout ? breakoutWords(breakout) : ''].join(' ').trim());
  say(parts.room, words.room(joined, connected));
  say(parts.notes, state.notes || words.noNotes);
  say(parts.hint, hint(state));
  for (const part of [parts.next, parts.votes, parts.always, parts.sure]) part.hidden = state.ended === true;
  parts.questions.show(state.questions);
  parts.archive.hidden = !state.archiveLost;
  const fits = poll ? pollFits(poll) : breakoutFits(breakout);
  for (const each of parts.poll) each.hidden = !fits.includes(each.id);
  const labels = poll ? [poll.phase === 'closed' ? words.reopen : words.open, words.close, words.again] : [words.drawGroups, words.endGroups, words.drawAgain];
  for (const [i, at] of [0, 1, 4].entries()) parts.poll[at].textContent = labels[i];
  const [, black, light] = parts.always.children;
  black.hidden = state.blackout;
  light.hidden = !state.blackout;
  if (first) stage.show({name: 'remote', nodes: [parts.archive, parts.head, parts.title, parts.state, parts.room, parts.notes, parts.next, parts.votes, parts.always, parts.questions.node, parts.sure]});
}

/** Only what changes is written, so that a screen reader says it once. */
function say(node, text) {
  if (node.textContent !== text) node.textContent = text;
}

function breakoutWords({stage, groups}) {
  if (stage === 'ready') return words.groupsReady;
  return ['groups', 'task'].includes(stage) ? words.groupsWork(groups) : words.groupsOver;
}

function breakoutFits(breakout) {
  if (!breakout) return [];
  if (breakout.stage === 'ready') return ['open'];
  return ['groups', 'task'].includes(breakout.stage) ? ['close', 'again'] : [];
}

/** Hands may be more than have joined. */
function pollWords({phase, revealed, answers, people, hands}, joined, round) {
  const vote = round > 1 ? `${words.round(round)} ` : '';
  return vote + phaseWords(phase, revealed, hands ? words.byHand(answers, hands) : words.answered(answers, Math.max(people || joined, answers)));
}

function phaseWords(phase, revealed, who) {
  if (revealed && phase !== 'open') return words.revealed(who);
  if (phase === 'ready') return words.ready;
  return phase === 'open' ? words.voteOpen(who) : words.voteClosed(who);
}

function pollFits(poll) {
  if (poll.phase === 'ready') return ['open'];
  if (poll.phase === 'open') return ['close'];
  return poll.revealed ? ['hide', 'again'] : ['reveal', 'open', 'again'];
}

/** What "next" will do, in the console's words. */
function hint({nextAction, nextGroup, next}) {
  if (nextAction === 'move_on') return next;
  const says = words[`next_${nextAction}`];
  return typeof says === 'function' ? says(nextGroup) : says || '';
}
