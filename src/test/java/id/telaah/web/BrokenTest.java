package id.telaah.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** A fault of our own: people get a screen, never what it looks like inside. */
@Import(BrokenTest.Broken.class)
class BrokenTest extends ServerTest {

    @TestComponent
    @Controller
    static class Broken {
        @GetMapping("/broken")
        String broken() {
            throw new IllegalStateException("secret-inside");
        }
    }

    @Test
    void a_fault_is_a_screen_under_the_same_content_policy() {
        var answer = signedIn(person()).get("/broken", "Accept", TokenDoorTest.HTML);
        TokenDoorTest.isScreen(answer, 500);
        assertThat(answer.body()).doesNotContain("secret-inside");
    }
}
