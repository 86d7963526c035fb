package id.telaah.web;

import id.telaah.access.Role;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;

/** People and machines of all roles who read a judged dossier at the same time, each with a session of their own. */
final class Readers {
    static final int MANY = 50;
    private static final int OK = 200;

    /** @param byToken asked by a machine with a token instead of a session */
    record Address(String name, String path, boolean byToken) {}

    private record Seat(Caller caller, String token, List<Address> addresses) {}

    private final List<Seat> seats = new ArrayList<>();

    Readers(LoadedServer server, JudgedCity city) {
        for (var i = 0; i < MANY; i++) {
            var reader = city.readers().get(i % city.readers().size());
            var caller = new Caller(server.port()).signedIn(reader.login(), reader.password());
            seats.add(new Seat(caller, reader.token(), addresses(city.dossier(), reader.role())));
        }
    }

    private static List<Address> addresses(String id, Role role) {
        var page = "/dossiers/" + id;
        var api = "/api/v1/dossiers/" + id;
        var all = new ArrayList<>(List.of(
                new Address("/login", "/login", false),
                new Address("home", "/", false),
                new Address("dossier", page, false),
                new Address("queue", page + "/queue", false),
                new Address("indicator", page + "/indicators/1", false),
                new Address("files", page + "/files", false),
                new Address("search", "/search?words=arsitektur+SPBE", false),
                new Address("api queue", api + "/queue", true),
                new Address("api indicator", api + "/indicators/1", true),
                new Address("api result", api + "/result", true),
                new Address("api files", api + "/files", true),
                new Address("api search", "/api/v1/search?words=arsitektur+SPBE", true)));
        if (role == Role.AGENCY_OFFICER) {
            all.add(new Address("agency", page + "/agency", false));
        } else {
            all.add(new Address("board", page + "/board", false));
            all.add(new Address("api board", api + "/board", true));
        }
        return all;
    }

    /** What somebody who sees the whole institution asks for. */
    List<Address> addresses() {
        return seats.get(0).addresses();
    }

    /** All read at the same time, pausing up to {@code think} milliseconds between two requests. */
    Timings read(Duration span, int think) {
        var timings = new Timings();
        var end = System.nanoTime() + span.toNanos();
        var done = new CountDownLatch(seats.size());
        for (var i = 0; i < seats.size(); i++) {
            var seat = seats.get(i);
            var random = new Random(i);
            new Thread(() -> {
                        try {
                            while (System.nanoTime() < end) {
                                ask(
                                        seat,
                                        seat.addresses()
                                                .get(random.nextInt(
                                                        seat.addresses().size())),
                                        timings);
                                Waiting.pause(think == 0 ? 0 : random.nextInt(think + 1));
                            }
                        } finally {
                            done.countDown();
                        }
                    })
                    .start();
        }
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return timings;
    }

    /** One after the other by one reader. */
    void ask(Address address, int times, Timings timings) {
        for (var i = 0; i < times; i++) {
            ask(seats.get(0), address, timings);
        }
    }

    private static void ask(Seat seat, Address address, Timings timings) {
        var begin = System.nanoTime();
        try {
            var answer = address.byToken()
                    ? seat.caller()
                            .get(address.path(), "Accept-Encoding", "gzip", "Authorization", "Bearer " + seat.token())
                    : seat.caller().get(address.path(), "Accept-Encoding", "gzip");
            timings.add(address.name(), System.nanoTime() - begin);
            if (answer.statusCode() != OK) {
                timings.fail(address.name(), "Status " + answer.statusCode() + ": " + answer.body());
            }
        } catch (UncheckedIOException e) {
            timings.add(address.name(), System.nanoTime() - begin);
            timings.fail(address.name(), e.toString());
        }
    }
}
