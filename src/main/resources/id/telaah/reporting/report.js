(function () {
  var form = document.querySelector('form.filter');
  var all = Array.prototype.slice.call(document.querySelectorAll('article.indicator'));
  function show() {
    var words = form.elements.words.value.toLowerCase();
    var kind = form.elements.show.value;
    all.forEach(function (article) {
      var fits = kind === 'all' || (kind === 'review' ? article.dataset.review === 'true' : Number(article.dataset.level) < 3);
      article.hidden = !(fits && article.textContent.toLowerCase().indexOf(words) >= 0);
    });
  }
  form.hidden = false;
  form.addEventListener('input', show);
  form.addEventListener('submit', function (event) { event.preventDefault(); });
  var opened = [];
  window.addEventListener('beforeprint', function () {
    opened = Array.prototype.slice.call(document.querySelectorAll('details:not([open])'));
    opened.forEach(function (part) { part.open = true; });
  });
  window.addEventListener('afterprint', function () {
    opened.forEach(function (part) { part.open = false; });
  });
})();
