package id.telaah.evaluation;

import id.telaah.kb.Requirement;

/** A fact: a requirement asks for one element of content; {@code name} is its name in words. */
public record Asked(Requirement requirement, String element, String name) {}
