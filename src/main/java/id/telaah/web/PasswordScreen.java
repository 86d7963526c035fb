package id.telaah.web;

import id.telaah.access.Logins;
import id.telaah.access.Unfit;
import id.telaah.access.Visit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Changing the own password. */
@Controller
final class PasswordScreen {
    private final Logins logins;
    private final Arrival arrival;

    PasswordScreen(Logins logins) {
        this.logins = logins;
        this.arrival = new Arrival(logins, new HttpSessionSecurityContextRepository());
    }

    @GetMapping(VisitFilter.PASSWORD)
    String ask(Visit visit, Model model) {
        return ask(visit, Form.empty(), model);
    }

    private static String ask(Visit visit, Form form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("given", visit.passwordGiven());
        return "password";
    }

    @PostMapping(VisitFilter.PASSWORD)
    String change(
            Visit visit,
            @RequestParam String present,
            @RequestParam String wanted,
            @RequestParam String again,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            if (!wanted.equals(again)) {
                throw new Unfit("password.again", "");
            }
            var who = logins.changePassword(visit.viewer(), present, wanted);
            request.changeSessionId();
            arrival.begin(request, response, who);
            return "redirect:/";
        } catch (Unfit refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            var field = switch (refusal.what()) {
                case "password.wrong" -> "present";
                case "password.again" -> "again";
                default -> "wanted";
            };
            return ask(visit, Form.empty().reject(field, refusal.what()), model);
        }
    }
}
