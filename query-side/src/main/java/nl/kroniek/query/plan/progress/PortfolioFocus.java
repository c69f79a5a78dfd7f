package nl.kroniek.query.plan.progress;

/** What a portfolio gives its attention this year. */
public record PortfolioFocus(String portfolio, String focus) {}
