package id.telaah.web;

import id.telaah.audit.Actor;
import id.telaah.audit.ActorSource;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The person of the request that runs on this thread; otherwise the program itself. */
final class CurrentActor implements ActorSource {

    @Override
    public Actor current() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes here) {
            return Present.visit(here.getRequest())
                    .map(visit -> new Actor(
                            visit.viewer().person().toString(), visit.viewer().name()))
                    .orElse(Actor.SYSTEM);
        }
        return Actor.SYSTEM;
    }
}
