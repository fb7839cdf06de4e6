## Why a report may be erased for ever
form-erasing-retention = The time our retention schedule says is over
form-erasing-court = A court or authority ordered it
form-erasing-right = Somebody has the right to have it erased
form-erasing-mistake = Real data, entered by mistake
form-erasing-try-out = It was a try-out: nobody told it
