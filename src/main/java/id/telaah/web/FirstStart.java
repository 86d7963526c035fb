package id.telaah.web;

import id.telaah.access.FirstAdministrator;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the password of the first administrator on the terminal, once and nowhere else. */
@Component
final class FirstStart {
    private final FirstAdministrator administrator;

    FirstStart(FirstAdministrator administrator) {
        this.administrator = administrator;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tell() {
        administrator
                .found()
                .ifPresent(password -> System.err.printf(
                        "%n  Administrator pertama sudah dibuat. Sandi ini hanya ditampilkan sekali dan harus diganti saat pertama masuk.%n"
                                + "    nama pengguna: %s%n    kata sandi:    %s%n%n",
                        FirstAdministrator.LOGIN, password));
    }
}
