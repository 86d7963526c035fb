package id.telaah.web;

import id.telaah.access.Viewer;
import id.telaah.access.Visit;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Puts the {@link Frame} around every screen. It asks for nothing before a template does. */
@ControllerAdvice
final class FrameAdvice {
    private final List<Section> sections;
    private final List<Places> places;
    private final Tastes tastes;

    FrameAdvice(ObjectProvider<Section> sections, ObjectProvider<Places> places, Tastes tastes) {
        this.sections = sections.stream().toList();
        this.places = places.orderedStream().toList();
        this.tastes = tastes;
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request) {
        var entries = mustChangePassword(request) ? List.<Section>of() : sections;
        return new Frame(viewer(request.getUserPrincipal()), entries, places, request, tastes.of(request), version());
    }

    /** Then nothing else opens. */
    private static boolean mustChangePassword(HttpServletRequest request) {
        return Present.visit(request).filter(Visit::passwordGiven).isPresent();
    }

    private static Optional<Viewer> viewer(@Nullable Principal principal) {
        return Optional.ofNullable(principal)
                .filter(Authentication.class::isInstance)
                .map(one -> ((Authentication) one).getPrincipal())
                .filter(Viewer.class::isInstance)
                .map(Viewer.class::cast);
    }

    private static String version() {
        return Objects.requireNonNullElse(FrameAdvice.class.getPackage().getImplementationVersion(), "0");
    }
}
