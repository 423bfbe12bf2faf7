package org.naast.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.naast.conversations.ConversationId;
import org.naast.requests.Answer.Done;
import org.naast.requests.Answer.Refused;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;

class RequestTest {

    static final Instant NINE = Instant.parse("2026-11-23T08:00:00Z");
    static final Instant TOMORROW = NINE.plus(Duration.ofDays(1));
    static final Instant LATER = NINE.plus(Duration.ofDays(2));

    final PersonId noor = PersonId.next();
    final PersonId samira = PersonId.next();
    final PersonId hamid = PersonId.next();
    final PersonId els = PersonId.next();
    final PersonId ruud = PersonId.next();
    final Ladder ladder = Ladder.of(els, Optional.empty(), Optional.of(ruud));

    @Test
    void onlyThePeerItIsWithAnswers() {
        assertThat(asked().accept(hamid, LATER)).isEqualTo(Refused.WITH_SOMEBODY_ELSE);
        assertThat(after(asked().accept(samira, LATER)).state())
                .isEqualTo(new State.Accepted(samira, new Charge(Rung.PEER, samira, LATER)));
    }

    @Test
    void consultingIsSeenAndDoesNotStopTheClock() {
        var consulting = after(asked().consult(samira));

        assertThat(Standing.of(consulting, NINE)).isEqualTo(Standing.CONSULTING);
        assertThat(consulting.state().inHand()).isEqualTo(asked().state().inHand());
        assertThat(Standing.of(consulting, TOMORROW)).isEqualTo(Standing.LATE);
    }

    @Test
    void aPeerWhoIsLateMayStillSayYesWhileNobodyElseHasIt() {
        assertThat(asked().accept(samira, LATER)).isInstanceOf(Done.class);
    }

    /** What the asker wished decides, and a peer who can be asked. */
    @ParameterizedTest
    @CsvSource({
        "another_with_words,    true,  WAITING",
        "another_without_words, true,  WAITING",
        "another_with_words,    false, NO_ANSWER",
        "ask_me_first,          true,  NO_ANSWER",
    })
    void silenceFollowsTheWish(String wish, boolean somebodyElse, Standing then) {
        var request = with(new Wishes(Instead.of(wish), Instead.ASK_ME_FIRST));

        var moved = after(Course.due(request, TOMORROW, another(somebodyElse), ladder, LATER));

        assertThat(Standing.of(moved, TOMORROW)).isEqualTo(then);
    }

    @ParameterizedTest
    @CsvSource({
        "another_with_words,    true,  WAITING",
        "another_without_words, false, NOT_POSSIBLE",
        "ask_me_first,          true,  NOT_POSSIBLE",
    })
    void aNoFollowsTheWishForANo(String wish, boolean somebodyElse, Standing then) {
        var request = with(new Wishes(Instead.ASK_ME_FIRST, Instead.of(wish)));
        var declined = after(request.decline(samira, ladder, NINE));

        assertThat(Standing.of(declined, NINE)).isEqualTo(Standing.DECLINED);
        var moved = after(Course.due(declined, NINE, another(somebodyElse), ladder, LATER));

        assertThat(Standing.of(moved, NINE)).isEqualTo(then);
    }

    @Test
    void theNextPeerIsTakenFromTheListOnce() {
        var moved = after(Course.due(asked(), TOMORROW, another(true), ladder, LATER));

        assertThat(moved.state()).isEqualTo(new State.Asked(hamid, new Charge(Rung.PEER, hamid, LATER), false));
        assertThat(moved.next()).isEmpty();
    }

    @Test
    void nothingMovesBeforeItsTime() {
        assertThat(Course.due(asked(), NINE, another(true), ladder, LATER)).isEqualTo(Refused.NOT_YET);
    }

    @Test
    void theDeskIsClimbedAndAtItsTopThePersonIsToldSo() {
        var desk = after(Course.due(asked(), TOMORROW, another(false), ladder, TOMORROW));
        assertThat(desk.state().inHand()).contains(new Charge(Rung.COORDINATOR, els, TOMORROW));

        var duty = after(Course.due(desk, TOMORROW, another(false), ladder, TOMORROW));
        assertThat(duty.state().inHand()).contains(new Charge(Rung.DUTY, ruud, TOMORROW));

        var again = after(Course.due(duty, TOMORROW, another(false), ladder, LATER));
        assertThat(again.state().inHand()).contains(new Charge(Rung.COORDINATOR, els, LATER));
        assertThat(Standing.of(again, TOMORROW)).isEqualTo(Standing.NOBODY_YET);
    }

    @Test
    void aYesWithoutAFirstWordComesToTheDesk() {
        var accepted = after(asked().accept(samira, TOMORROW));

        var late = after(Course.due(accepted, TOMORROW, another(true), ladder, LATER));

        assertThat(Standing.of(late, TOMORROW)).isEqualTo(Standing.ACCEPTED_LATE);
        assertThat(late.state().inHand()).contains(new Charge(Rung.COORDINATOR, els, LATER));
        assertThat(Standing.of(after(late.met(LATER)), LATER)).isEqualTo(Standing.MET);
    }

    @Test
    void aPauseBringsWhatIsOpenToTheDesk() {
        var moved = after(Course.withoutPeer(asked(), samira, State.Why.PAUSED, ladder, LATER));

        assertThat(Standing.of(moved, NINE)).isEqualTo(Standing.PAUSED);
        assertThat(Course.withoutPeer(asked(), hamid, State.Why.PAUSED, ladder, LATER))
                .isEqualTo(Refused.WITH_SOMEBODY_ELSE);
    }

    @Test
    void whoTakesItUpHasIt() {
        var desk = after(Course.withoutPeer(asked(), samira, State.Why.PAUSED, ladder, TOMORROW));

        var taken = after(Course.takeUp(desk, hamid, LATER));

        assertThat(taken.state().inHand()).contains(new Charge(Rung.COORDINATOR, hamid, LATER));
    }

    @Test
    void theDeskAsksNobodyForWhoeverWantsToChooseAfterWhatHappened() {
        var asking = with(new Wishes(Instead.ANOTHER_WITHOUT_WORDS, Instead.ASK_ME_FIRST));

        var afterANo =
                after(Course.due(after(asking.decline(samira, ladder, NINE)), TOMORROW, another(false), ladder, LATER));
        var afterSilence = after(Course.due(asking, TOMORROW, another(false), ladder, LATER));

        assertThat(afterANo.askerChooses()).isTrue();
        assertThat(afterSilence.askerChooses()).isFalse();
    }

    @Test
    void whatIsWithdrawnStaysSo() {
        var gone = after(asked().withdraw(NINE));

        assertThat(gone.accept(samira, LATER)).isEqualTo(Refused.WITHDRAWN);
        assertThat(gone.decline(samira, ladder, NINE)).isEqualTo(Refused.WITHDRAWN);
        assertThat(gone.ask(hamid, LATER)).isEqualTo(Refused.WITHDRAWN);
        assertThat(gone.withdraw(NINE)).isEqualTo(Refused.WITHDRAWN);
    }

    @Test
    void case_6_2_aSecondTapChangesNothing() {
        var accepted = after(asked().accept(samira, LATER));

        assertThat(accepted.accept(samira, LATER)).isEqualTo(Refused.ALREADY_ANSWERED);
        assertThat(accepted.decline(samira, ladder, NINE)).isEqualTo(Refused.SAID_YES);
    }

    private Optional<Charge> another(boolean there) {
        return there ? Optional.of(Charge.peer(hamid, LATER)) : Optional.empty();
    }

    private Request asked() {
        return with(Wishes.KIND);
    }

    private Request with(Wishes wishes) {
        return new Request(
                RequestId.next(),
                noor,
                ProgrammeId.next(),
                ConversationId.next(),
                NINE,
                wishes,
                List.of(hamid),
                new State.Asked(samira, Charge.peer(samira, TOMORROW), false));
    }

    static Request after(Answer answer) {
        assertThat(answer).isInstanceOf(Done.class);
        return ((Done) answer).request();
    }
}
