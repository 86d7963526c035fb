package id.telaah.web;

import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Login and password, and the other places where one can prove who one is. */
@Controller
final class LoginScreen {
    private final List<Elsewhere> elsewhere;

    /** Another place to sign in, and the address that leads there. */
    record Elsewhere(String name, String address) {}

    LoginScreen(ObjectProvider<ClientRegistrationRepository> registrations) {
        this.elsewhere = registrations.getIfAvailable() instanceof Iterable<?> all
                ? StreamSupport.stream(all.spliterator(), false)
                        .map(ClientRegistration.class::cast)
                        .map(one ->
                                new Elsewhere(one.getClientName(), "/oauth2/authorization/" + one.getRegistrationId()))
                        .toList()
                : List.of();
    }

    @GetMapping("/login")
    String login(Model model) {
        model.addAttribute("elsewhere", elsewhere);
        model.addAttribute("form", Form.empty());
        return "login";
    }
}
