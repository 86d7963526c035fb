package id.telaah.evaluation;

/**
 * A fact: all that single proofs cover is known, so that lists may be made of it. Lists made earlier are not always made
 * anew by the engine when they grow or shrink.
 */
public record Gathered() {}
