# Rating.
rating-ask = How was our service for <b>{ $number }</b>, { $subject }? 1 star: poor, 5 stars: very good.
rating-none = There is no finished request to rate. Rating is open for { NUMBER($days) } days after a request is done.
rating-thanks = Thank you. Your rating for { $number }: <b>{ $stars }</b>.
rating-comment = Any suggestion or comment? Please write it, or tap “Skip”.
rating-comment-later = Any suggestion or comment? Tap “Write a comment”.
rating-low = We are sorry that our service did not satisfy you. You can also make a complaint.
rating-comment-kept = Thank you. Your comment on { $number } is kept.
rating-comment-text = A comment needs words. Please write it, or tap “Skip”.
rating-skipped = All right, thank you for your rating.
rating-closed = <b>{ $number }</b> is done. Thank you for using our service.

tap-star = { $stars } ★
tap-skip = Skip
tap-comment = Write a comment
tap-not-a-comment = Not a comment: search
