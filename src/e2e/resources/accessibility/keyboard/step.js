// Where the keyboard has got to, and what is wrong there.
({ seen, clippedAway, ancestors, looks, bearers, strength }) => walk => {
  document.getAnimations().filter(each => each instanceof CSSTransition).forEach(each => each.finish());
  const now = document.activeElement;
  if (!now || now === document.body || now === document.documentElement) return { end: true, findings: [] };
  // A date has a stop for each of its parts, and one for its calendar.
  const parts = /^(date|time|month|week|datetime-local)$/.test(now.type) || /^(audio|video|iframe)$/.test(now.localName);
  if (parts && now === walk.been.at(-1) && ++walk.stayed < 12) return { end: false, findings: [] };
  walk.stayed = 0;
  if (walk.been.includes(now)) {
    const missed = walk.stops.filter(each => !walk.been.includes(each) && each.isConnected && each.type !== 'radio');
    const trapped = now !== walk.been[0] || missed.length > 0;
    return { end: true, findings: trapped ? [{ kind: 'FOCUS_TRAP', element: now, wrong: `The keyboard comes back to it and never gets to ${missed.length} others` }] : [] };
  }
  walk.been.push(now);
  const findings = [], bearing = bearers(now);
  const changed = bearing.filter(each => walk.looks.has(each) && walk.looks.get(each) !== looks(each));
  if (walk.looks.has(now) && changed.length === 0) {
    findings.push({ kind: 'FOCUS_NOT_SHOWN', element: now, wrong: 'It looks the same with the keyboard focus and without' });
  } else if (changed.length > 0 && Math.max(...changed.map(strength)) < 2.995) {
    findings.push({ kind: 'FOCUS_NOT_SHOWN', element: now, wrong: `Its outline stands out by ${Math.max(...changed.map(strength)).toFixed(2)}:1 only` });
  }
  const places = [now, ...(now.labels || [])].filter(each => seen(each) && !ancestors(each).some(clippedAway));
  const boxes = places.flatMap(each => [...each.getClientRects()]).filter(box => box.width > 1 && box.height > 1
    && box.left < innerWidth && box.right > 0 && box.top < innerHeight && box.bottom > 0);
  if (boxes.length === 0) {
    findings.push({ kind: 'FOCUS_OUT_OF_SIGHT', element: now, wrong: 'It has the focus and cannot be seen' });
  } else {
    const points = boxes.flatMap(({ left, right, top, bottom }) => [0.1, 0.5, 0.9].flatMap(x => [0.1, 0.5, 0.9]
      .map(y => [left + (right - left) * x, top + (bottom - top) * y])))
      .filter(([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);
    const own = hit => hit && (now.contains(hit) || hit.contains(now) || places.some(each => each.contains(hit)));
    const free = points.some(([x, y]) => own(document.elementFromPoint(x, y)));
    if (points.length > 0 && !free) findings.push({ kind: 'FOCUS_OUT_OF_SIGHT', element: now, wrong: 'Something else lies over it while it has the focus' });
  }
  return { end: false, findings };
}
