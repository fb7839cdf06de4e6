## Why a report may be erased for ever
form-erasing-retention = The time our retention schedule says is over
form-erasing-court = A court, or another authority that may, ordered it
form-erasing-right = Somebody it is about has the right to have it erased
form-erasing-mistake = It was entered by mistake, with somebody’s real data
form-erasing-try-out = It was a try-out: nobody told it
