import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Arrays;

/** Asks the Naast that runs on a data folder; ends with 3 when none does. Run from its source by bin/naast. */
class Ask {

    private static final int NOBODY_THERE = 3;

    public static void main(String... words) throws IOException {
        try (var naast = SocketChannel.open(UnixDomainSocketAddress.of(
                Path.of(words[0]).resolve("commands").resolve("door")))) {
            Channels.newOutputStream(naast)
                    .write(String.join("\n", Arrays.asList(words).subList(1, words.length))
                            .getBytes());
            naast.shutdownOutput();
            var answer = Channels.newInputStream(naast).readAllBytes();
            if (answer.length > 0) {
                System.out.write(answer, 0, answer.length - 1);
                System.out.flush();
                System.exit(answer[answer.length - 1]);
            }
        } catch (IOException | IllegalArgumentException e) {
            // No such folder, a door that a Naast left behind when it was killed, or a name too long for one.
        }
        System.exit(NOBODY_THERE);
    }
}
