import {call} from './api.js';
import {askForCode} from './door.js';
import {speak} from './dom.js';
import {follow, onReturn} from './feed.js';
import {createOutbox} from './outbox.js';
import {createMemory, questionIn} from './own.js';
import {goodbye, lacking, reaching, screenFor} from './screens.js';
import {statusOf} from './status.js';
import * as store from './store.js';
import {createWays} from './ways.js';

/** One guest: takes the seat, follows the view, sends the answers, and keeps what is shown true to all three. brought: from another address. */
export function createGuest(words, stage, brought) {
  // From an address such as /4821 or /j/k7Qm2xPd: the room's code, or its key.
  let code = location.pathname.slice(1);
  let view = null;
  let link = '';
  let screen = null;
  let shown = '';
  let seated = false;
  let joining = null;
  let plain = null;
  let ended = {};
  // Whether the cookie of our seat has come back to the room since we got it.
  let proven = true;
  let asking = null;
  // Whether the room takes nobody new.
  let shut = false;
  const own = new Map();
  const savedAt = new Map();
  const questions = new Map();
  const befores = new Map();
  const memory = createMemory();

  const feed = follow({
    events: '/api/events',
    snapshot: '/api/view',
    onState: receive,
    onLink: (next) => {
      heard(next);
      if (next !== 'lost') outbox.flush();
      if (next === 'lost' && !view) put(() => reaching(words));
      tell();
    },
    onRefused: () => rejoin('seatGone'),
  });

  const outbox = createOutbox({
    post: async (path, body) => {
      const reply = await call(path === '/api/answers' && !body.answer ? 'DELETE' : 'POST', path, body);
      if (reply.status === 0 && link === 'live') feed.wake();
      return reply;
    },
    reseat: () => rejoin('seatGone'),
    onChange: (name) => {
      if (screen && screen.run === name && screen.settle) screen.settle(answerTo(name), isFinal());
      if (screen && screen.sent) screen.sent(name);
      tell();
    },
    onSaved: (name, {answer, question}, rev) => {
      if (link === 'lost') feed.wake();
      if (name !== question) return;
      learn(name, answer);
      savedAt.set(name, rev);
      if (view.run === name && view.kind !== 'question') draw();
    },
    onTaken: () => seated && feed.start(),
  });

  const ways = createWays(words, {code: () => code, view: () => view, back: () => feed.wake()});

  function heard(next) {
    if (next !== 'lost') ways.found();
    else if (link !== 'lost') ways.lost();
    link = next;
  }

  /** What stands as this guest's answer: the newest one given, or the one the room has saved. */
  function answerTo(run) {
    const kept = outbox.kept(run);
    return kept === undefined ? own.get(run) : kept.answer;
  }

  function begin() {
    onReturn(() => {
      outbox.flush();
      if (link === 'lost') ways.lost();
      if (seated) feed.wake();
    });
    stage.offerLanguages(() => {
      if (view && seated) {
        shown = '';
        draw();
      } else if (plain) put(plain);
    });
    if (code || brought.ticket) rejoin('');
    else enter();
  }

  /** A screen that stands for no view. */
  function put(make) {
    plain = make;
    screen = null;
    stage.show(make());
  }

  function enter() {
    seated = true;
    shown = '';
    stage.offerLeaving(leave);
    feed.start();
  }

  /** Takes the seat again with the code we know, or asks for one. True once there is a seat. */
  function rejoin(reason) {
    if (!joining) joining = takeSeat(reason).finally(() => (joining = null));
    return joining;
  }

  async function takeSeat(reason) {
    seated = false;
    feed.stop();
    if (!proven) return import('./cookieless.js').then(({cookieless}) => cookieless(words, stage, put));
    for (let miss = 0; code || brought.ticket; miss++) {
      const fault = await tryCode(code);
      if (fault === '') return true;
      if (fault === words.codeWrong) return ask('codeWrong');
      if (shut) return ask('', fault);
      heard('lost');
      if (!view) put(() => reaching(words));
      tell();
      await new Promise((resolve) => setTimeout(resolve, Math.min(miss < 400 ? 450 : 2000, 300 * 1.6 ** miss)));
    }
    return ask(view ? reason : '');
  }

  function ask(fault, said) {
    code = '';
    stage.hideLeaving();
    stage.say(null);
    put(() => askForCode(words, said || words[fault] || '', tryCode));
    return false;
  }

  /** Empty where it worked, otherwise what to tell. */
  async function tryCode(typed) {
    const {ticket, seat, kept} = brought;
    const reply = await call('POST', '/api/join', {code: typed, key: typed.split('j/')[1], ticket});
    shut = reply.status === 409;
    switch (reply.status) {
      case 200:
        brought = {};
        proven = false;
        if (ticket && seat === reply.body.seat) kept.forEach(([key, value]) => store.write(key, value));
        code = typed;
        history.replaceState(null, '', `/${encodeURI(code)}`);
        enter();
        return '';
      case 400: case 403:
        brought = {};
        return words.codeWrong;
      case 409:
        return import('./rare-words.js').then(({rareWords}) => rareWords(words.lang)).then((rare) => rare.roomShut, () => words.joinFailed);
      case 429:
        return words.fill(words.joinTooMany, {seconds: reply.seconds});
      case 0:
        return words.joinUnreachable;
      default:
        return words.joinFailed;
    }
  }

  function receive(next, fresh) {
    const same = view !== null && view.session === next.session;
    if (same && next.rev < view.rev && !fresh) return;
    view = next;
    proven = true;
    memory.seat = next.seat || memory.seat;
    if (next.lang) speak(next.lang);
    if (!same) {
      own.clear();
      savedAt.clear();
      questions.clear();
      befores.clear();
      memory.open(next.session);
      outbox.open(next.session);
    }
    if (next.run) questions.set(next.run, questionIn(next));
    if (next.before) befores.set(next.run, next.before);
    if (next.run && 'mine' in next && next.rev >= (savedAt.get(next.run) || 0)) learn(next.run, next.mine);
    if (next.questions && !asking) asking = import('./asking.js');
    if (asking) asking.then((module) => module.follow(next, {words, call}), () => (asking = null));
    draw();
  }

  function learn(run, answer) {
    if (answer) own.set(run, answer);
    else own.delete(run);
    if (questions.has(run)) memory.keep(questions.get(run), answer);
  }

  /** Whether the room takes no other answer than the one it has. */
  function isFinal() {
    return view.revise === false && own.has(view.run);
  }

  function draw() {
    if (screen && screen.left && !(view.kind === 'question' && screen.run === view.run)) close(screen);
    const load = lacking(view);
    if (load) {
      screen = null;
      load.then(() => seated && draw(), () => setTimeout(missed, 1500));
      return tell();
    }
    const asking = view.kind === 'question';
    const before = view.run && !asking ? befores.get(view.run) || memory.before(questionIn(view)) : undefined;
    const key = screenKey(view, asking ? null : [own.get(view.run), before]);
    if (key !== shown) {
      shown = key;
      if (screen && screen.gone) screen.gone(view);
      const {session, run} = view;
      const answer = asking ? answerTo(run) : own.get(run);
      screen = null;
      screen = screenFor(view, {
        words, session, answer, before, memory, tell, call, redraw,
        cast: (given) => send(run, given),
        send: outbox.put,
        state: outbox.state,
        reseat: () => rejoin('seatGone'),
      });
      stage.show(screen);
    } else if (screen && screen.update) screen.update(view);
    if (screen.settle) screen.settle(answerTo(view.run), isFinal());
    const end = asking ? view.closesAt : view.endsAt;
    stage.runTo(end ? Date.parse(end) + Date.now() - (Date.parse(view.now) || Date.now()) : null);
    if (view.kind === 'ended') {
      feed.stop();
      ways.forget();
    }
    tell();
  }

  /** The vote closed on this: what is complete still counts for a moment. */
  function close({run, left}) {
    const answer = left();
    ended = {run, unfinished: answer === ''};
    if (answer) send(run, answer, true);
  }

  const send = (run, answer, draft) => outbox.put(run, '/api/answers', {question: run, answer, draft});

  /** A part of the page did not come. Browsers may remember that it failed: with the room there, only a new page helps. */
  function missed() {
    if (link === 'live' && Date.now() - (store.read('reloaded') || 0) > 30000) {
      store.write('reloaded', Date.now());
      location.reload();
    } else if (seated) draw();
  }

  function redraw() {
    shown = '';
    draw();
  }

  function tell() {
    if (!seated && !view) return stage.say(null);
    const run = view && (view.run || ended.run);
    const [pair, tone] = statusOf(words, {
      link,
      view,
      sending: run ? outbox.state(run) : {name: ''},
      saved: Boolean(run) && own.has(run),
      draft: screen && screen.draft ? screen.draft() : '',
      screen,
      unfinished: ended.unfinished && run === ended.run,
    });
    stage.say(pair, tone);
  }

  async function leave() {
    const reply = await call('DELETE', '/api/seat');
    if (![200, 204, 401].includes(reply.status)) return false;
    seated = false;
    feed.stop();
    outbox.forget();
    ways.forget();
    view = null;
    history.replaceState(null, '', '/');
    stage.hideLeaving();
    stage.say(null);
    put(() => goodbye(words, () => (code ? rejoin('') : ask(''))));
    return true;
  }

  return {begin};
}

/** What makes a screen another one: all of the view but what its screen can change in place, and this guest's answer to it. */
function screenKey({rev, now, mine, seat, before, closesAt, endsAt, handins, group, groups, result, answers, voted, ...rest}, own) {
  const named = group && [group.number, group.name];
  const choices = groups && groups.map(({number, name}) => [number, name]);
  return JSON.stringify([rest, named, choices, rest.type === 'text' ? answers : [result, answers], own]);
}
