package id.telaah.web;

import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Where the people are: times are kept in UTC, and every template finds theirs as {@code zone}. */
@ControllerAdvice
public final class Zone {
    private final ZoneId id;

    Zone(@Value("${telaah.zone:Asia/Jakarta}") ZoneId id) {
        this.id = id;
    }

    @ModelAttribute("zone")
    public ZoneId id() {
        return id;
    }
}
