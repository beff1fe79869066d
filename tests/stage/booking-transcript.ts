/** A short round as a WebVTT file: two questions and an answer. */
export const BOOKING_TRANSCRIPT = `WEBVTT

00:00:01.000 --> 00:00:08.000
<v Ines Okafor>Let's design the API for a ticket booking service. How would you lay out the endpoints?</v>

00:00:09.000 --> 00:00:16.000
<v Tom Reyes>The main resources are events, seats and bookings, and a booking belongs to a user.</v>

00:00:20.000 --> 00:00:26.000
<v Ines Okafor>What if the client times out and sends the same booking again?</v>
`;
