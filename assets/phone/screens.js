import {button, calm, clock, el, head, written} from './dom.js';

/** What is loaded once it is needed, by kind of view or of question. */
const modules = {
  choice: () => import('./kinds/pick.js'),
  multiple: () => import('./kinds/pick.js'),
  scale: () => styled(import('./kinds/scale.js')),
  spectrum: () => styled(import('./kinds/spectrum.js')),
  ranking: () => styled(import('./kinds/ranking.js')),
  points: () => styled(import('./kinds/points.js')),
  words: () => styled(import('./kinds/words.js')),
  text: () => styled(import('./kinds/text.js')),
  quadrant: () => styled(styled(import('./kinds/quadrant.js')), 'plane'),
  breakout: () => styled(styled(import('./breakout.js')), 'groups'),
  commitment: () => styled(import('./commitment.js')),
  shuffle: () => import('./shuffle.js'),
  picks: () => styled(import('./picks.js')),
  skip: () => import('./skip.js'),
  break: () => import('./break.js'),
  told: () => import('./told.js'),
  ended: () => styled(import('./ended.js')),
};
const loaded = {};
const styles = {};

/** A module, once a style sheet that it needs is there too. */
async function styled(module, name = 'more') {
  styles[name] = styles[name] || new Promise((onload, failed) => {
    const link = el('link', {rel: 'stylesheet', href: `/phone/${name}.css`, onload, onerror: () => {
      link.remove();
      delete styles[name];
      failed(new Error('no style'));
    }});
    document.head.append(link);
  });
  const [found] = await Promise.all([module, styles[name]]);
  return found;
}

/** Loads what a view needs; undefined where all of it is there. */
export function lacking(view) {
  const wanted = [view.run ? view.type : view.kind, view.shuffle && 'shuffle', (view.other || view.type === 'multiple') && 'picks', view.optional && 'skip', (view.right || view.earlier || view.told) && 'told'].filter((name) => Object.keys(modules).includes(name) && !loaded[name]);
  return wanted.length ? Promise.all(wanted.map((name) => modules[name]().then((module) => (loaded[name] = module)))) : undefined;
}

/** The kind of question, loaded where it is not there yet. */
async function kindOf(type) {
  await lacking({run: true, type});
  return loaded[type].kind;
}

/**
 * The screen for a view: {nodes} and, where it takes an answer, {run, settle(answer, final), draft()}; where it changes
 * without being drawn anew, {update(view)}; where it says itself how things stand, {status(link)}.
 */
export function screenFor(view, room) {
  const {words} = room;
  switch (view.kind) {
    case 'waiting':
      return view.title ? calm(words.waitingSoon, view.title, words.waitingMore) : calm('', words.waitingTitle, words.waitingMore);
    case 'question': case 'closed': case 'results':
      return question(view, room);
    case 'breakout':
      return loaded.breakout.breakout(view, room);
    case 'break':
      return loaded.break.resting(view, words);
    case 'commitment':
      return loaded.commitment.commitment(view, room);
    case 'ended':
      return loaded.ended.ended(view, room, kindOf);
    default:
      return view.title ? calm(words.slideTitle, view.title, words.slideMore) : calm('', words.slideTitle, words.slideMore);
  }
}

function question(view, room) {
  const {words} = room;
  const {kind} = loaded[view.type] || {};
  const vote = view.round > 1 ? words.fill(words.secondVote, {round: view.round}) : '';
  const title = written('h1', view.title || words.question);
  title.id = 'asked';
  if (!kind) return {nodes: [head(words.question, vote), title, el('p', {}, words.answerByHand)]};
  if (view.shuffle) room.order = loaded.shuffle.orderOf(view, (view.options || view.statements).length);
  if (view.other || view.type === 'multiple') room.picks = loaded.picks;
  const more = (room.told = loaded.told);
  if (view.kind === 'question') {
    const form = kind.ask(view, room);
    const skip = view.optional && loaded.skip.skipping(view, room);
    const back = el('p', {class: 'skip'}, button('quiet', words.takeBack, () => room.cast()));
    return {
      ...form,
      run: view.run,
      nodes: [head(kind.eyebrow(room, view), view.optional ? words.optional : '', vote, clock()), title, ...form.nodes, skip && skip.node, back],
      settle: (answer, final) => {
        form.settle(answer, final);
        back.hidden = !answer || final;
        if (skip) skip.settle(answer);
      },
      skipped: () => Boolean(skip) && skip.done(),
    };
  }
  if (view.kind === 'closed') return {nodes: [head(words.voteClosed, vote), title, ...kind.recall(view, room)]};
  const total = view.answers ? words.count(words.answers, view.answers) : words.nobody;
  const result = kind.result(view, room);
  return {nodes: [head(words.result, vote, total), title, more && more.moved(view, words), ...result, more && more.told(view, words)], update: result.update, sent: result.sent};
}

export function reaching(words) {
  return calm('', words.reaching, words.reachingMore);
}

export function goodbye(words, comeBack) {
  const screen = calm('', words.goodbye, words.goodbyeMore);
  screen.nodes.push(button('main', words.comeBack, comeBack));
  return screen;
}
