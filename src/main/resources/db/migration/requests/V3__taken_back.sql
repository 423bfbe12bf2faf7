-- Whoever was asked reads that it was taken back, and not that there never was a request; answering it changes nothing.
alter policy the_peer_sees on requests.request
    using (peer = (select viewer.id()) and state in ('asked', 'accepted', 'declined', 'met', 'withdrawn'));
alter policy the_peer_answers on requests.request
    using (peer = (select viewer.id()) and state in ('asked', 'accepted', 'declined', 'met', 'withdrawn'));
