package id.telaah.node;

import jakarta.validation.constraints.AssertTrue;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What this node is for.
 *
 * @param work it reads and judges
 * @param serve it answers people and machines; its health it always tells
 */
@Validated
@ConfigurationProperties("telaah.node")
record NodeSettings(
        @DefaultValue("true") boolean work,
        @DefaultValue("true") boolean serve) {

    @AssertTrue(message = "telaah.node.work, telaah.node.serve: sedikitnya satu harus true")
    boolean isForSomething() {
        return work || serve;
    }
}
