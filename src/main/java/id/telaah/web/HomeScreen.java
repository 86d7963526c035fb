package id.telaah.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first screen after the login: what to do next. */
@Controller
final class HomeScreen {

    @GetMapping("/")
    String home() {
        return "home";
    }

    @Configuration(proxyBeanMethods = false)
    static class Entry {
        @Bean
        Section homeSection() {
            return new Section(0, "section.home", "/", viewer -> true);
        }
    }
}
