package id.telaah.kb;

/** A part of the content an indicator asks for, such as one of six architecture domains. */
public record Element(String id, String name, Expression lookFor, boolean counted) {}
