// Everything on a page that is alive because somebody typed it, and the words of the page.
() => {
  const HOSTILE = /ran\(\)|outside\.test|\bhx\b|1787\*1913/;
  const SCRIPTED = /^[\u0000-\u0020]*(j\s*a\s*v\s*a|v\s*b)\s*s\s*c\s*r\s*i\s*p\s*t\s*:|^\s*data:text/i;
  // attributes that do something; titles, values and labels are words
  const ACTIVE = /^(on.*|href|xlink:href|src|srcset|srcdoc|action|formaction|style|data|poster|background|ping|content|http-equiv|manifest|class|id|ng-.*|data-ng-.*|th:.*|rel|type|is|slot)$/i;
  const alive = [];
  const words = [];
  const look = (root) => {
    const nodes = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT | NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_PROCESSING_INSTRUCTION);
    for (let node = nodes.currentNode; node; node = nodes.nextNode()) {
      if (node.nodeType === Node.COMMENT_NODE || node.nodeType === Node.PROCESSING_INSTRUCTION_NODE) {
        if (HOSTILE.test(node.data)) {
          alive.push('comment ' + node.data.slice(0, 120));
        }
        continue;
      }
      if (node.nodeType === Node.TEXT_NODE) {
        // each for itself: a number must not grow together with the word before it
        words.push(node.data);
        continue;
      }
      if (node.nodeType !== Node.ELEMENT_NODE) {
        continue;
      }
      if (/^(hx|xss|portal|plaintext|marquee|bgsound)|</i.test(node.localName)) {
        alive.push('element ' + node.localName);
      }
      if (/^(script|style|template|noscript|iframe|xmp)$/.test(node.localName) && HOSTILE.test(node.textContent)) {
        alive.push('content of ' + node.localName + ' ' + node.textContent.slice(0, 120));
      }
      for (const attribute of node.attributes) {
        if (ACTIVE.test(attribute.name) && (HOSTILE.test(attribute.value) || SCRIPTED.test(attribute.value))) {
          alive.push(node.localName + ' ' + attribute.name + '=' + attribute.value.slice(0, 120));
        }
        if (/^(hx|onerror|onload|onfocus)$/i.test(attribute.name)) {
          alive.push(node.localName + ' has ' + attribute.name);
        }
        if (/^(title|alt|placeholder|label|aria-label)$/.test(attribute.name)) {
          words.push(attribute.value);
        }
      }
      if (node.localName === 'input' || node.localName === 'textarea') {
        words.push(node.value);
      }
      if (node.shadowRoot) {
        look(node.shadowRoot);
      }
      if (node.localName === 'iframe' && node.contentDocument) {
        look(node.contentDocument);
      }
    }
  };
  look(document);
  words.push(document.title, document.documentElement.textContent);
  if (window.name === 'hx' || window.hx) {
    alive.push('a name in the window');
  }
  if (document.cookie.includes('hx=')) {
    alive.push('a cookie');
  }
  return { alive: [...new Set(alive)], text: words.join('\n') };
}
