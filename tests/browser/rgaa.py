"""What a script can see of the RGAA's criteria: each rule is a JavaScript function that gives what it objects to."""

from __future__ import annotations

# Every visible thing that a keyboard must reach, in the order of the document.
CONTROLS = (
    "[...document.querySelectorAll('a[href], summary, button, input, select, textarea, [tabindex]')]"
    ".filter(e => e.tabIndex >= 0 && !e.disabled && e.checkVisibility({visibilityProperty: true}))"
    # Tab stops once in a group of radio buttons: where the answer is, else at the first.
    ".filter(e => e.type !== 'radio' || e === (document.querySelector(`[name='${e.name}']:checked`)"
    " ?? document.querySelector(`[name='${e.name}']`)))"
)

# 10.11: what runs past the right edge.
OVERFLOW = """() => {
  const root = document.documentElement;
  if (root.scrollWidth <= root.clientWidth) return [];
  const late = [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > root.clientWidth + 1);
  return [`${root.scrollWidth} px`, ...late.map(e => `${e.tagName} ${e.className} ${e.textContent.trim().slice(0, 40)}`)];
}"""

# 10.4, 10.12: a box that hides part of its own text.
CLIPPED = """() => [...document.querySelectorAll('body *')].filter(e => {
  const style = getComputedStyle(e);
  if (style.overflowX === 'visible' && style.overflowY === 'visible') return false;
  if (e.closest('svg') || e.matches('.visually-hidden, select') || style.clipPath === 'inset(50%)' || !e.checkVisibility()) return false;
  const held = s => s === 'hidden' || s === 'clip';
  return (held(style.overflowY) && e.scrollHeight > e.clientHeight + 1) || (held(style.overflowX) && e.scrollWidth > e.clientWidth + 1);
}).map(e => `${e.tagName} ${e.className} ${e.textContent.trim().slice(0, 40)}`)"""

STRUCTURE = {
    "themes 2, 4, 13 stay without object": """() => [...document.querySelectorAll(
      'iframe, frame, video, audio, object, embed, canvas, marquee, blink, map, area, applet, [autoplay], meta[http-equiv=refresh i]'
    )].map(e => e.outerHTML.slice(0, 80))""",
    "10.1 no presentation in the markup": """() => [...document.querySelectorAll(
      'basefont, big, center, font, strike, tt, [align], [bgcolor], [color], [background], [border], [valign], [style],'
      + '[width]:not(img, svg, rect, source), [height]:not(img, svg, rect, source)'
    )].filter(e => !e.closest('svg') || e.hasAttribute('style')).map(e => e.outerHTML.slice(0, 80))""",
    "10.2 no information in generated content": """() => [...document.querySelectorAll('body *')].flatMap(e =>
      ['::before', '::after'].map(p => getComputedStyle(e, p).content)
        .filter(c => !['none', 'normal', '""', 'counter(list-item)'].includes(c) && !/ \\/ ""$/.test(c))
        .map(c => `${e.tagName} ${e.className} ${c}`))""",
    "10.3, 12.8 nothing reorders what is read": """() => [...document.querySelectorAll('body *')].filter(e => {
      const style = getComputedStyle(e);
      return style.order !== '0' || style.flexDirection.endsWith('reverse') || style.flexWrap.endsWith('reverse')
        || style.float !== 'none' || e.getAttribute('tabindex') > 0;
    }).map(e => `${e.tagName} ${e.className}`)""",
    "5.4, 5.6, 5.7 tables have a caption and scopes": """() => [
      ...[...document.querySelectorAll('table:not([role=presentation])')].filter(t => !t.caption?.textContent.trim()),
      ...[...document.querySelectorAll('th')].filter(t => !['col', 'row', 'colgroup', 'rowgroup'].includes(t.getAttribute('scope'))),
    ].map(e => e.outerHTML.slice(0, 80))""",
    "11.1 every field has a visible label": """() => [...document.querySelectorAll('input:not([type=hidden]), select, textarea')]
      .filter(e => ![...e.labels].some(l => l.textContent.trim() && (l.checkVisibility() || !e.checkVisibility())))
      .map(e => e.outerHTML.slice(0, 80))""",
    "11.5, 11.7 choices stand in a fieldset with a legend": """() =>
      [...document.querySelectorAll('input:is([type=checkbox], [type=radio])')]
      .filter(e => !e.closest('fieldset')?.querySelector(':scope > legend')?.textContent.trim())
      .map(e => e.outerHTML.slice(0, 80))""",
    "11.9, 7.1 a button is a button": """() => [...document.querySelectorAll('[role=button], [role=link], a:not([href])')]
      .map(e => e.outerHTML.slice(0, 80))""",
    "1.2 a drawing is hidden or has a name": """() => [...document.querySelectorAll('svg')].filter(e =>
      !e.closest('[aria-hidden=true]') && !(e.getAttribute('role') === 'img' && e.ariaLabel)
    ).map(e => e.outerHTML.slice(0, 80))""",
    "1.9 a caption names its figure": """() => [...document.querySelectorAll('figure:has(figcaption)')].filter(f =>
      !['figure', 'group'].includes(f.getAttribute('role'))
      || f.getAttribute('aria-label')?.trim() !== f.querySelector('figcaption').textContent.trim().replace(/\\s+/g, ' ')
    ).map(e => e.outerHTML.slice(0, 120))""",
    "9.2 few landmarks, each with its name": """() => {
      const named = [...document.querySelectorAll('section:is([aria-label], [aria-labelledby])')].filter(e => e.checkVisibility());
      const forms = document.querySelector('form[data-propose]') ? 20 : 6;  // each step of a form is one
      return named.length > forms ? named.map(e => e.getAttribute('aria-labelledby') ?? e.ariaLabel) : [];
    }""",
    "13.2 no window opens by itself": """() => [...document.querySelectorAll('[target]')].map(e => e.outerHTML.slice(0, 80))""",
    "6.1 links say where they lead": """() => [...document.querySelectorAll('a[href]')].filter(a => {
      const name = (a.getAttribute('aria-label') ?? a.textContent).trim().toLowerCase();
      return !name || /^(ici|cliquez ici|lien|lire la suite|en savoir plus|suite|voir)$/.test(name) || /^https?:\\/\\//.test(name);
    }).map(e => e.outerHTML.slice(0, 80))""",
    "8.3 the page says its language and direction": """() => {
      const { lang, dir } = document.documentElement;
      return ['fr ltr', 'en ltr', 'ar rtl'].includes(`${lang} ${dir}`) ? [] : [`${lang} ${dir}`];
    }""",
    "8.7, 8.10 French words say so, and read from left to right": """() => {
      const french = /(?<![\\p{L}’'-])(les|des|une|est|vous|dans|pour|qui|avec|sont|où|besoin|avez)(?![\\p{L}-])/giu;
      const found = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = walker.currentNode.data.replace(/\\S+[./]\\S+/g, ' '), parent = walker.currentNode.parentElement;
        if (parent.closest('script')) continue;
        if (new Set(text.toLowerCase().match(french)).size < 2) continue;
        if (parent.closest('[lang]').lang !== 'fr' || parent.closest('[dir]').dir !== 'ltr') found.push(text.trim());
      }
      return found;
    }""",
    "8.7, 8.10 words of another language say so": """() => {
      const english = /\\b(the|of|and|your|how|does|with|from|this|that|you|are|what)\\b/gi;
      const found = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = walker.currentNode.data, parent = walker.currentNode.parentElement;
        if (parent.closest('script')) continue;
        const lang = parent.closest('[lang]').lang;
        if (lang === 'fr' && new Set(text.toLowerCase().match(english)).size >= 2) found.push(text.trim());
        if (/\\p{Script=Arabic}{2}/u.test(text) && (lang !== 'ar' || parent.closest('[dir]')?.dir !== 'rtl')) found.push(text.trim());
      }
      return found.concat([...document.querySelectorAll('[lang]')].filter(e => !/^(fr|en|ar)$/.test(e.lang)).map(e => e.lang));
    }""",
}  # fmt: skip

# Beyond the RGAA: a system's own colours keep an edge around what can be operated.
EDGELESS = """() => [...document.querySelectorAll('button, input, select, textarea')].filter(e => {
  const style = getComputedStyle(e);
  const drawn = parseFloat(style.borderTopWidth) > 0 && style.borderTopStyle !== 'none';
  return e.checkVisibility() && !drawn && style.appearance === 'none';
}).map(e => e.outerHTML.slice(0, 80))"""

MOVING = """() => [
  ...document.getAnimations().map(a => `animation ${a.effect?.target?.className}`),
  ...[document.documentElement, ...document.querySelectorAll('body, body *')].flatMap(e => [null, '::before', '::after'].map(p => {
    const style = getComputedStyle(e, p);
    const still = style.animationName === 'none' && style.transitionDuration.split(',').every(d => parseFloat(d) === 0);
    return still && (p || style.scrollBehavior === 'auto') ? '' : `${e.tagName} ${e.className}${p ?? ''}`;
  })).filter(Boolean),
]"""

# One control of each kind of focus ring: what may differ from one to the next is in the key.
KINDS = f"""() => {{
  const kinds = new Map();
  const ground = e => {{ for (; e; e = e.parentElement) {{
    const colour = getComputedStyle(e).backgroundColor;
    if (!/, 0\\)$|transparent/.test(colour)) return colour;
  }} }};
  {CONTROLS}.forEach((e, index) => {{
    e.focus();
    const style = getComputedStyle(e);
    const key = [style.outline, style.outlineOffset, style.boxShadow, ground(e), ground(e.parentElement), style.overflow, e.tagName].join();
    if (!kinds.has(key)) kinds.set(key, index);
  }});
  return [...kinds.values()];
}}"""

# Pixels whose colour moves by 3:1 or more between two pictures.
CHANGED = """async pictures => {
  const [before, after] = await Promise.all(pictures.map(async picture => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob());
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context.drawImage(bitmap, 0, 0);
    return context.getImageData(0, 0, bitmap.width, bitmap.height).data;
  }));
  const linear = v => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
  const luminance = (d, i) => 0.2126 * linear(d[i]) + 0.7152 * linear(d[i + 1]) + 0.0722 * linear(d[i + 2]);
  let count = 0;
  for (let i = 0; i < before.length; i += 4) {
    if (before[i] === after[i] && before[i + 1] === after[i + 1] && before[i + 2] === after[i + 2]) continue;
    const [a, b] = [luminance(before, i), luminance(after, i)];
    if ((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) >= 3) count++;
  }
  return count;
}"""

# What is focused must not lie under what stays in sight.
COVERED = f"""() => {CONTROLS}.filter(e => {{
  e.focus();
  return ![...e.getClientRects()].some(r => {{
    const hit = document.elementFromPoint(r.x + r.width / 2, r.y + r.height / 2);
    return hit && (e.contains(hit) || hit.contains(e));
  }});
}}).map(e => `${{e.tagName}} ${{e.textContent.trim().slice(0, 40)}}`)"""

# At the top of the page, before anything scrolls, no control lies under another, in part or whole.
OVERLAID = f"""() => {{
  document.activeElement.blur();
  scrollTo(0, 0);
  return {CONTROLS}.filter(e => e.className !== 'skip').filter(e => {{
    const r = e.getClientRects()[0];
    return [r.left + 2, r.right - 2].some(x => {{
      const hit = document.elementFromPoint(x, r.top + r.height / 2);
      return hit && !e.contains(hit) && !hit.contains(e);
    }});
  }}).map(e => `${{e.tagName}} ${{e.textContent.trim().slice(0, 40)}}`);
}}"""

# Controls whose words lie over one another; paddings may touch.
OVERLAPS = f"""() => {{
  const boxes = {CONTROLS}.filter(e => e.className !== 'skip').flatMap(e => [...e.getClientRects()].map(r => [e, r]));
  const found = [];
  for (const [a, r] of boxes) for (const [b, s] of boxes) {{
    if (a === b || a.contains(b) || b.contains(a)) continue;
    const wide = Math.min(r.right, s.right) - Math.max(r.left, s.left);
    const high = Math.min(r.bottom, s.bottom) - Math.max(r.top, s.top);
    if (wide > 24 && high > 24) found.push(`${{a.textContent.trim()}} / ${{b.textContent.trim()}}`);
  }}
  return found;
}}"""
