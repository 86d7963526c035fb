package id.telaah;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The server: everything that {@code telaah serve} starts. Commands that need no server never load it. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class TelaahApplication {}
