// Ties the claims to the words they rest on. Without it every link still leads to its sentence.
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const one = (selector, root = document) => root.querySelector(selector);
  const stories = all('.story');
  const wide = matchMedia('(min-width:1201px)');
  let cameFrom = null;
  document.documentElement.classList.add('js');

  function open(story) {
    stories.forEach((s) => { s.hidden = s !== story; });
    all('.switch a').forEach((a) => {
      if (a.hash === '#' + story.id) a.setAttribute('aria-current', 'true');
      else a.removeAttribute('aria-current');
    });
  }

  function tab(story, letter, focus) {
    all('[role=tab]', story).forEach((t) => {
      const on = t.dataset.r === letter;
      t.setAttribute('aria-selected', on);
      t.tabIndex = on ? 0 : -1;
      if (on && focus) t.focus();
      if (on) t.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    });
    all('[role=tabpanel]', story).forEach((p) => { p.hidden = p.dataset.r !== letter; });
  }

  function sheet(story, from) {
    const reader = one('.rd', story);
    if (!wide.matches && !reader.classList.contains('open')) {
      cameFrom = from || null;
      reader.classList.add('open');
      one('.close', reader).focus({ preventScroll: true });
    }
  }

  function close() {
    all('.rd.open').forEach((r) => r.classList.remove('open'));
    if (cameFrom) cameFrom.focus();
    cameFrom = null;
  }

  function title(key) {
    const row = document.getElementById(key);
    const claim = row && row.closest('.claim');
    const words = claim ? one('.ct', claim) : row && one('h3,q', row);
    return words ? words.textContent : '';
  }

  // Lights the words of one report that something rests on.
  function show(story, letter, key, from) {
    tab(story, letter);
    sheet(story, from);
    all('mark.hit').forEach((m) => m.classList.remove('hit'));
    all('[aria-current=location]').forEach((t) => t.removeAttribute('aria-current'));
    const pane = one(`[role=tabpanel][data-r="${letter}"]`, story);
    const hits = all('mark', pane).filter((m) => m.dataset.c.split(' ').includes(key));
    hits.forEach((m) => {
      m.classList.add('hit');
      const set = m.closest('details');
      if (set) set.open = true;
    });
    if (hits[0]) pane.scrollTop += hits[0].getBoundingClientRect().top - pane.getBoundingClientRect().top - 110;
    const tile = one(`.tile[data-r="${letter}"][data-c="${key}"]`, story);
    if (tile) tile.setAttribute('aria-current', 'location');
    const words = document.createElement('b');
    words.textContent = title(key);
    words.dir = 'auto';
    one('.cx', story).replaceChildren(words);
  }

  // Follows a link to a story, a report, a row or a sentence.
  function follow(hash) {
    const id = decodeURIComponent(hash.slice(1));
    const target = id && document.getElementById(id);
    const story = target && target.closest('.story');
    if (!story) return false;
    open(story);
    const pane = target.closest('[role=tabpanel]');
    if (target.classList.contains('anc')) {
      show(story, pane.dataset.r, id.slice(0, id.lastIndexOf('-')));
    } else if (pane) {
      tab(story, pane.dataset.r);
      sheet(story);
    } else {
      const folded = target.closest('details');
      if (folded) folded.open = true;
      const hidden = target.closest('.more');
      if (hidden) hidden.closest('.claims').classList.add('whole');
      target.scrollIntoView({ block: target === story ? 'start' : 'center' });
    }
    return true;
  }

  function filter(button) {
    const section = button.closest('section');
    const kinds = button.dataset.f.split(' ');
    all('.fil button', section).forEach((b) => b.setAttribute('aria-pressed', b === button));
    one('.claims', section).classList.toggle('whole', button.dataset.f !== '');
    all('.claim', section).forEach((c) => { c.hidden = button.dataset.f !== '' && !kinds.includes(c.dataset.st); });
  }

  // From marked words to the first row that rests on them.
  function back(mark) {
    const story = mark.closest('.story');
    const pane = mark.closest('[role=tabpanel]');
    const keys = mark.dataset.c.split(' ');
    const key = keys.find((k) => one(`.tile[data-r="${pane.dataset.r}"][data-c="${k}"]`, story)) || keys[0];
    const row = document.getElementById(key);
    const claim = row && row.closest('.claim');
    if (claim) {
      claim.hidden = false;
      claim.closest('.claims').classList.add('whole');
    }
    if (row) row.scrollIntoView({ block: 'center' });
    show(story, pane.dataset.r, key);
  }

  document.addEventListener('click', (event) => {
    const at = (selector) => event.target.closest(selector);
    const link = at('a[data-r]');
    const button = at('button');
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      history.replaceState(null, '', link.hash);
      const story = link.closest('.story');
      if (link.dataset.c) {
        show(story, link.dataset.r, link.dataset.c, link);
      } else {
        tab(story, link.dataset.r);
        sheet(story, link);
      }
    } else if (at('[role=tab]')) {
      tab(button.closest('.story'), button.dataset.r);
    } else if (at('.close')) {
      close();
    } else if (at('.fil button')) {
      filter(button);
    } else if (at('.all button')) {
      one('.claims', button.closest('section')).classList.add('whole');
      button.parentElement.hidden = true;
    } else if (at('mark')) {
      back(at('mark'));
    }
  });

  document.addEventListener('keydown', (event) => {
    const current = event.target.closest('[role=tab]');
    if (event.key === 'Escape') close();
    if (!current) return;
    const tabs = all('[role=tab]', current.parentElement);
    const i = tabs.indexOf(current);
    const next = { ArrowRight: i + 1, ArrowLeft: i - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    tab(current.closest('.story'), tabs[(next + tabs.length) % tabs.length].dataset.r, true);
  });

  // Pointing at a box of the drawing follows one chain both ways.
  function chain(drawing, id) {
    const edges = all('.e', drawing);
    const walk = (here, near, far, seen) => edges.forEach((e) => {
      if (e.dataset[near] === here && !seen.has(e)) {
        seen.add(e);
        e.classList.add('lit');
        walk(e.dataset[far], near, far, seen);
      }
    });
    drawing.classList.add('hov');
    walk(id, 'a', 'b', new Set());
    walk(id, 'b', 'a', new Set());
  }

  all('.dg .n').forEach((node) => {
    const drawing = node.closest('.dg');
    node.addEventListener('pointerenter', () => chain(drawing, node.dataset.n));
    node.addEventListener('pointerleave', () => {
      drawing.classList.remove('hov');
      all('.lit', drawing).forEach((e) => e.classList.remove('lit'));
    });
  });

  stories.forEach((story) => {
    const first = one('[role=tab]', story);
    if (first) tab(story, first.dataset.r);
  });
  addEventListener('hashchange', () => follow(location.hash));
  if (!follow(location.hash) && stories[0]) open(stories[0]);
  if (!location.hash) scrollTo(0, 0);
})();
