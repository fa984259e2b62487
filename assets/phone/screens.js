import {el, written} from './dom.js';
import {choice} from './choice.js';
import {spectrum} from './spectrum.js';

const kinds = {choice, spectrum};

/** The screen for a view: {nodes} and, where it takes an answer, {run, settle(answer), draft()}. */
export function screenFor(view, room) {
  const {words} = room;
  switch (view.kind) {
    case 'waiting':
      return view.title ? calm(words.waitingSoon, view.title, words.waitingMore) : calm('', words.waitingTitle, words.waitingMore);
    case 'question': case 'closed': case 'results':
      return question(view, room);
    case 'breakout':
      return breakout(view, words);
    case 'break':
      return withClock(calm('', words.breakTitle, words.breakMore));
    case 'commitment':
      return calm('', words.commitmentTitle, words.commitmentMore);
    case 'ended':
      return calm('', words.endedTitle, words.endedMore);
    default:
      return view.title ? calm(words.slideTitle, view.title, words.slideMore) : calm('', words.slideTitle, words.slideMore);
  }
}

function calm(eyebrow, title, more) {
  return {name: 'calm', nodes: [head(eyebrow), written('h1', title), el('p', {}, more)]};
}

function withClock(screen) {
  screen.nodes[0].append(clock());
  return screen;
}

function head(...parts) {
  return el('p', {class: 'head'}, ...parts.filter(Boolean).map((part) => (part.nodeType ? part : el('span', {}, part))));
}

function clock() {
  return el('span', {class: 'clock', role: 'timer', hidden: true});
}

function question(view, room) {
  const {words} = room;
  const kind = kinds[view.type];
  const vote = view.round > 1 ? words.fill(words.secondVote, {round: view.round}) : '';
  const title = written('h1', view.title || words.question);
  title.id = 'asked';
  if (!kind) return {nodes: [head(words.question, vote), title, el('p', {}, words.answerByHand)]};
  if (view.kind === 'question') {
    const form = kind.ask(view, room);
    return {...form, run: view.run, nodes: [head(words[kind.eyebrow], vote, clock()), title, ...form.nodes]};
  }
  if (view.kind === 'closed') return {nodes: [head(words.voteClosed, vote), title, ...kind.recall(view, room)]};
  const total = view.answers === 0 ? words.nobody : words.answers(view.answers);
  return {nodes: [head(words.result, vote, total), title, ...kind.result(view, room)]};
}

function breakout(view, words) {
  const {group, prompts = [], handins = []} = view;
  const title = group ? group.name || words.fill(words.group, {number: group.number}) : words.breakout;
  const nodes = [head(words.breakout, clock()), written('h1', title)];
  if (!group) nodes.push(el('p', {}, words.noGroup));
  else if (group.place) nodes.push(el('p', {}, words.fill(words.place, {place: group.place})));
  if (view.task) nodes.push(el('h2', {}, words.task), written('p', view.task));
  if (prompts.length) {
    const items = prompts.map((prompt, i) => el('li', {}, written('p', prompt), handins[i] && handins[i].text ? written('blockquote', handins[i].text) : null));
    nodes.push(el('h2', {}, words.prompts), el('ol', {class: 'prompts'}, ...items));
  }
  return {nodes};
}

/** Asks for the room's code; enter(code) answers what went wrong, in words, or nothing. */
export function askForCode(words, fault, enter) {
  const input = el('input', {
    id: 'code', name: 'code', class: 'code', inputmode: 'numeric', autocomplete: 'off', autocapitalize: 'characters', spellcheck: 'false',
    maxlength: '12', 'aria-describedby': 'fault hint', 'data-first': true,
  });
  const alert = el('p', {id: 'fault', role: 'alert', class: 'fault'}, fault);
  const button = el('button', {type: 'submit', class: 'main'}, words.join);
  let busy = false;
  const submit = async (event) => {
    event.preventDefault();
    const code = input.value.replace(/[\s-]/g, '');
    if (busy) return;
    busy = true;
    alert.textContent = '';
    button.textContent = words.joining;
    const wrong = code ? await enter(code) : words.codeMissing;
    busy = false;
    button.textContent = words.join;
    alert.textContent = wrong;
    input.setAttribute('aria-invalid', String(wrong !== ''));
    if (wrong) input.select();
  };
  const form = el('form', {onsubmit: submit, novalidate: true},
    el('label', {for: 'code'}, words.codeLabel), input, el('p', {id: 'hint', class: 'hint'}, words.codeHint), alert, button);
  return {name: 'join', nodes: [head('Quarterdeck'), el('h1', {}, words.joinTitle), form]};
}

export function reaching(words) {
  return calm('', words.reaching, words.reachingMore);
}

export function goodbye(words, comeBack) {
  const screen = calm('', words.goodbye, words.goodbyeMore);
  screen.nodes.push(el('button', {type: 'button', class: 'main', onclick: comeBack}, words.comeBack));
  return screen;
}
