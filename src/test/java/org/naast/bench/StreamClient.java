package org.naast.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.naast.conversations.ConversationId;

/** One page's stream, over a plain socket so that it costs the client next to nothing. */
final class StreamClient implements AutoCloseable {

    private static final Pattern WORDS = Pattern.compile("\"text\":\"([^\"]*)\"");

    private final SocketChannel channel;

    private StreamClient(SocketChannel channel) {
        this.channel = channel;
    }

    /** Tells the words of each message that comes. */
    static StreamClient open(int port, Browsing browsing, ConversationId talk, Consumer<String> arrived)
            throws IOException {
        var client = quiet(port, browsing, talk);
        Thread.ofVirtual().start(() -> client.read(arrived));
        return client;
    }

    /** Asks, and does not read. */
    static StreamClient quiet(int port, Browsing browsing, ConversationId talk) throws IOException {
        var channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        var request = "GET /conversations/" + talk + "/stream HTTP/1.1\r\nHost: localhost:" + port
                + "\r\nAccept: text/event-stream\r\nCookie: " + browsing.cookies() + "\r\n\r\n";
        channel.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
        var client = new StreamClient(channel);
        client.awaitHead();
        return client;
    }

    /** People do not all come in the same moment: the next stream begins when this one has. */
    private void awaitHead() throws IOException {
        var input = channel.socket().getInputStream();
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            var next = input.read();
            if (next < 0) {
                throw new IOException("a stream was closed before it began: " + head);
            }
            head.append((char) next);
        }
        if (!head.toString().startsWith("HTTP/1.1 200")) {
            throw new IOException("a stream was refused: " + head.substring(0, head.indexOf("\r\n")));
        }
    }

    private void read(Consumer<String> arrived) {
        try (var lines =
                new BufferedReader(new InputStreamReader(channel.socket().getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var found = WORDS.matcher(line);
                if (line.startsWith("data:") && found.find()) {
                    arrived.accept(found.group(1));
                }
            }
        } catch (IOException e) {
            // The bench closed it.
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
