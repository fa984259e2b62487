import {button, clock, el, head, idle, written} from './dom.js';
import {createHandIn} from './handin.js';

/** A group at work: who it is, where it meets, its task, the time, and what it hands in. */
export function breakout(view, room) {
  const {words} = room;
  const {group, prompts = []} = view;
  const place = el('p', {class: 'place'});
  const size = el('p', {class: 'hint'});
  const hands = group ? prompts.map((prompt, i) => createHandIn(view, room, i)) : [];
  const choice = view.groups ? chooser(view, room, hands) : null;
  const title = group ? group.name || words.fill(words.group, {number: group.number}) : view.title || words.breakout;
  const texts = [view.task, view.text].filter(Boolean).map((text) => written('p', text, 'task'));
  const eyebrow = group ? words.fill(words.group, {number: group.number}) : words.breakout;
  const nodes = [
    head(group && title !== eyebrow ? eyebrow : words.breakout, clock()),
    group ? el('div', {class: `group g${((group.number - 1) % 8) + 1}`}, written('h1', title), place, size, room.memory.seat ? el('p', {class: 'hint'}, words.fill(words.person, {n: room.memory.seat})) : '') : written('h1', title),
    choice && !group ? choice.node : group ? '' : el('p', {}, words.noGroup),
    texts.length ? el('h2', {}, words.task) : '',
    ...texts,
    hands.length ? el('div', {class: 'hands'}, ...hands.map((hand) => hand.node)) : '',
    hands.length && !view.closed ? el('p', {class: 'hint'}, words.togetherHint) : '',
    choice && group && choice.others ? el('details', {}, el('summary', {}, words.otherGroup), choice.node) : '',
  ];

  function update(next) {
    if (next.group) {
      place.textContent = next.group.place ? words.fill(words.place, {place: next.group.place}) : '';
      size.textContent = next.group.size ? words.count(words.people, next.group.size) : '';
    }
    hands.forEach((hand, i) => hand.hear((next.handins || [])[i]));
    if (choice) choice.update(next);
  }

  /** How the words of this group stand, the worst first. */
  function status(link) {
    if (choice && choice.trouble()) return [choice.trouble(), 'trouble'];
    if (!hands.length) return null;
    const states = hands.map((hand) => hand.state());
    const has = (state) => states.includes(state);
    if (has('kept') || (link === 'lost' && has('changed'))) return [words.lostWords, 'trouble'];
    if (link === 'lost') return null;
    if (has('full')) return [words.fullWords, 'trouble'];
    if (has('closed')) return [words.lateWords, 'trouble'];
    if (view.closed) return [words.closedWords, 'none'];
    if (has('changed') || has('sending')) return [words.sending, 'wait'];
    if (has('merged')) return [words.mergedWords, 'ok'];
    return [states.every((state) => state === 'empty') ? words.noWords : words.savedWords, states.every((state) => state === 'empty') ? 'none' : 'ok'];
  }

  /** What was typed and not sent yet still goes out, unless this guest is in another group by now. */
  function gone(next) {
    if (!next.group || !group || next.group.number === group.number) hands.forEach((hand) => hand.send());
  }

  update(view);
  return {nodes, update, status, gone};
}

/** The groups to choose from, each with how many are in it; the words for the old one are sent before another is taken. */
function chooser(view, room, hands) {
  const {words} = room;
  const rows = new Map();
  let trouble = null;
  const node = el('div', {class: 'cards', role: 'group', 'aria-label': words.chooseGroup});

  async function pick(number) {
    trouble = null;
    await Promise.all(hands.map((hand) => hand.send()));
    const reply = await room.call('POST', '/api/group', {segment: view.segment, group: number});
    if (reply.status !== 200) trouble = reply.status === 0 ? words.lost : [words.groupRefused, reply.body.error || ''];
    room.tell();
  }

  for (const {number, name, place} of view.groups.filter((each) => !view.group || each.number !== view.group.number)) {
    const size = el('span', {class: 'figures'});
    const text = el('span', {class: 'named'}, written('strong', name || words.fill(words.group, {number})), place ? written('span', place) : '', size);
    const card = button(`card pick g${((number - 1) % 8) + 1}`, '', () => card.getAttribute('aria-disabled') === 'true' || pick(number));
    card.append(text);
    rows.set(number, {card, size});
    node.append(card);
  }

  function update({groups = []}) {
    for (const {number, size, room: free} of groups) {
      const row = rows.get(number);
      if (!row) continue;
      row.size.textContent = `${words.count(words.people, size)}${free === false ? ` · ${words.groupFull}` : ''}`;
      idle(row.card, free === false);
    }
  }
  return {node: el('div', {}, view.group ? '' : el('p', {class: 'how'}, words.chooseGroup), node), update, trouble: () => trouble, others: rows.size > 0};
}
