// The slider of the waterfall page, and its two pictures.
(() => {
  const DAY = 86400000;
  const charts = new Map();
  const sizes = new ResizeObserver((entries) => entries.forEach((entry) => charts.get(entry.target.id)?.resize()));

  // slider: the date field is what is sent; the last day means now, and sends nothing
  const slider = () => document.getElementById('day');
  const dateOf = (place) => new Date(Date.parse(slider().dataset.first) + place * DAY);
  const longDate = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

  function showPlace(place) {
    const range = slider();
    const percent = (place / Number(range.max)) * 100;
    const veil = document.getElementById('veil');
    veil.setAttribute('x', percent);
    veil.setAttribute('width', 100 - percent);
    range.setAttribute('aria-valuetext', longDate.format(dateOf(place)));
  }

  function choose(place) {
    const field = document.getElementById('as-of');
    const chosen = place >= Number(slider().max) ? '' : dateOf(place).toISOString().slice(0, 10);
    showPlace(place);
    if (field.value !== chosen) {
      field.value = chosen;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
  }

  document.addEventListener('input', (event) => {
    if (event.target.id === 'day') {
      choose(Number(event.target.value));
    }
    if (event.target.id === 'as-of') {
      const range = slider();
      const place = event.target.value ? Math.round((Date.parse(event.target.value) - Date.parse(range.dataset.first)) / DAY) : Number(range.max);
      range.value = place;
      showPlace(Number(range.value));
    }
  });
  document.addEventListener('change', (event) => {
    if (event.target.id === 'day') {
      event.stopPropagation();
    }
  }, true);
  document.addEventListener('click', (event) => {
    if (event.target.closest('#now')) {
      slider().value = slider().max;
      choose(Number(slider().max));
    }
  });

  // colours: taken from the style sheet, so that a theme is one change
  function colours() {
    const probe = document.createElement('span');
    document.body.append(probe);
    const known = new Map();
    return {
      of(name) {
        if (!known.has(name)) {
          probe.className = 'probe-' + name;
          known.set(name, getComputedStyle(probe).color);
        }
        return known.get(name);
      },
      done: () => probe.remove(),
    };
  }

  const number = new Intl.NumberFormat('en-US');
  const font = 'Inter, system-ui, sans-serif';

  function sankey(data, colour, width) {
    const narrow = width < 480;
    const depth = Math.max(...data.nodes.map((node) => node.depth));
    return {
      tooltip: { trigger: 'item', formatter: (at) => at.dataType === 'edge'
        ? `${at.data.source} → ${at.data.target}: ${number.format(at.data.value)}`
        : `${at.name}: ${number.format(at.value)}` },
      series: [{
        type: 'sankey', left: 4, right: 82, top: 26, bottom: 12, nodeWidth: 8, nodeGap: 18,
        nodeAlign: 'left', layoutIterations: 0, draggable: false, emphasis: { focus: 'adjacency' },
        data: data.nodes.map((node) => ({
          name: node.name, depth: node.end ? depth : node.depth,
          itemStyle: { color: colour.of(node.colour), borderWidth: 0 },
          label: node.end
            ? { position: 'right', distance: 6 }
            : { position: [0, -18], align: 'left', width: Math.max(30, (width - 90) / depth - 4), overflow: 'truncate', fontSize: narrow ? 10 : 12,
                show: !(narrow && depth > 5 && node.depth % 2 === 1) },
        })),
        links: data.links.map((link) => ({
          source: link.source, target: link.target, value: link.value,
          lineStyle: { color: colour.of(link.colour), opacity: data.nodes.some((node) => node.end && node.name === link.target) ? 0.24 : 0.42, curveness: 0.5 },
        })),
        label: { color: colour.of('ink'), fontFamily: font, fontSize: 12 },
      }],
    };
  }

  function unit(steps) {
    const most = Math.max(1, ...steps.map((step) => Math.abs(Number(step.base) + Number(step.height))));
    return most >= 1e9 ? [1e9, ' bn'] : most >= 1e6 ? [1e6, ' M'] : most >= 1e3 ? [1e3, ' k'] : [1, ''];
  }

  function bridge(data, colour, width) {
    const [size, name] = unit(data.steps);
    const narrow = width < 400;
    const close = width / data.steps.length < 72; // labels take turns on two lines, so that each has the room of two bars
    const short = (value, digits) => (value / size).toFixed(digits).replace('-', '−');
    return {
      tooltip: { trigger: 'item', formatter: (at) => {
        const step = data.steps[at.dataIndex];
        return `${step.name}: ${step.total ? '' : Number(step.change) > 0 ? '+' : ''}${short(Number(step.change), 2)}${name}`;
      } },
      grid: { left: 4, right: 6, top: 24, bottom: 4, containLabel: true },
      xAxis: { type: 'category', data: data.steps.map((step) => (step.total ? step.name.slice(5) : step.name)),
        axisTick: { show: false }, axisLine: { lineStyle: { color: colour.of('line') } },
        axisLabel: { color: colour.of('muted'), fontFamily: font, fontSize: narrow ? 10 : 12, interval: 0, lineHeight: 15,
          formatter: (name, at) => (close && at % 2 === 1 ? '\n' + name : name) } },
      yAxis: { type: 'value', splitNumber: 4, splitLine: { lineStyle: { color: colour.of('line') } },
        axisLabel: { color: colour.of('muted'), fontFamily: font, formatter: (value) => data.sign + number.format(value / size) + name } },
      series: [
        { type: 'bar', stack: 'steps', silent: true, barWidth: '58%', itemStyle: { color: 'transparent' }, tooltip: { show: false }, data: data.steps.map((step) => Number(step.base)) },
        { type: 'bar', stack: 'steps', barWidth: '58%',
          data: data.steps.map((step) => ({ value: Number(step.height), itemStyle: { color: colour.of(step.colour), borderRadius: 2 } })),
          label: { show: true, position: 'top', color: colour.of('ink'), fontFamily: font, fontSize: narrow ? 10 : 12,
            formatter: (at) => { const step = data.steps[at.dataIndex]; return (step.total || Number(step.change) < 0 ? '' : '+') + short(Number(step.change), 2); } } },
      ],
    };
  }

  function draw(id, option) {
    const place = document.getElementById(id);
    if (!place || !place.dataset.rows) {
      return;
    }
    if (charts.has(id) && charts.get(id).getDom() !== place) {
      forget();
    }
    const colour = colours();
    const chart = charts.get(id) ?? echarts.init(place, null, { renderer: 'svg' });
    chart.setOption({
      animation: false, textStyle: { fontFamily: font },
      ...option(JSON.parse(place.dataset.rows), colour, place.clientWidth),
    }, true);
    if (!charts.has(id)) {
      charts.set(id, chart);
      sizes.observe(place);
    }
    colour.done();
  }

  function drawAll() {
    draw('flows', sankey);
    draw('bridge', bridge);
  }

  function forget() {
    charts.forEach((chart) => {
      sizes.unobserve(chart.getDom());
      chart.dispose();
    });
    charts.clear();
  }

  function settled() {
    drawAll();
    const panel = document.getElementById('panel');
    if (panel?.dataset.csv) {
      document.getElementById('csv').href = panel.dataset.csv;
    }
  }

  document.addEventListener('htmx:beforeSwap', forget);
  document.addEventListener('htmx:afterSettle', settled);
  document.addEventListener('htmx:historyRestore', settled);
  document.addEventListener('cascata:theme', drawAll);
  if (document.readyState === 'complete') {
    drawAll();
  } else {
    window.addEventListener('load', drawAll);
  }
})();
