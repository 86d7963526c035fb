package id.telaah.audit;

/** Tells who acts on this thread. The door that knows the person implements it; without one, the program itself acts. */
@FunctionalInterface
public interface ActorSource {
    Actor current();
}
