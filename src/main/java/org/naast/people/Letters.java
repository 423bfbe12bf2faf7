package org.naast.people;

import org.naast.notifications.Post;
import org.naast.viewer.Reaction;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Sends a letter that was asked for: after the answer, outside any transaction. */
@Component
class Letters {

    private static final int HALF = 4;

    private final WayBack wayBack;
    private final Post post;

    Letters(WayBack wayBack, Post post) {
        this.wayBack = wayBack;
        this.post = post;
    }

    @Reaction
    void on(Letter.Wanted wanted) {
        wayBack.write(Viewer.job(), wanted.letter()).ifPresent(this::send);
    }

    private void send(Letter letter) {
        var minutes = WayBack.VALID.toMinutes();
        var sent = switch (letter.kind()) {
            case LINK ->
                post.send(letter.to(), "people.letter.link", post.site() + "/recover/" + letter.secret(), minutes);
            case PROOF -> post.send(letter.to(), "people.letter.proof", inHalves(letter.secret()), minutes);
        };
        if (sent == Post.Sent.NOT_NOW) {
            throw new IllegalStateException("a letter could not be sent yet");
        }
    }

    private static String inHalves(String number) {
        return number.substring(0, HALF) + " " + number.substring(HALF);
    }
}
