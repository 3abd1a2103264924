// Runs axe on the whole page: rule, target and source of each violation.
const [tags, done] = arguments;
axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] }).then(
    found => {
        const lines = rule => rule.nodes.map(node => `${rule.id}: ${node.target.join(' ')}: ${node.html}`);
        done(found.violations.flatMap(lines));
    },
    error => done([`axe could not run: ${error}`]),
);
