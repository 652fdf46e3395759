-- 线索移送.线索件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."发现日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_CLUE_TRANSFER_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."发现日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 线索移送.发现线索件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."发现日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."线索方向" IS NOT DISTINCT FROM '移出') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_CLUE_TRANSFER_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."发现日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 线索移送.涉黑涉恶线索件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."发现日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."线索类别" IS NOT DISTINCT FROM '涉黑涉恶') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_CLUE_TRANSFER_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."发现日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 线索移送.两所联动线索件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."发现日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."线索来源" IS NOT DISTINCT FROM '两所联动') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_CLUE_TRANSFER_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."发现日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 线索移送.移送件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."移送日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_CLUE_TRANSFER_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."移送日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 线索移送.立案件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到回复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."立案结果" IS NOT DISTINCT FROM '立案') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_CLUE_TRANSFER_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到回复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 线索移送.按期决定率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."决定移送期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."决定移送期限" IN ('逾期'), FALSE)
        AND (
          "t1"."决定移送期限到期日" IS NOT NULL
        )
        AND "t1"."决定移送期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."决定移送期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."决定移送期限止日" IS NULL
          ) OR (
            "t1"."决定移送期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."决定移送期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."决定移送期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."决定移送期限" IN ('逾期'), FALSE)
        AND (
          "t1"."决定移送期限到期日" IS NOT NULL
        )
        AND "t1"."决定移送期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."决定移送期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."决定移送期限止日" IS NULL
          ) OR (
            "t1"."决定移送期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."决定移送期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."决定移送期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."决定移送期限" IN ('逾期'), FALSE)
        AND (
          "t1"."决定移送期限到期日" IS NOT NULL
        )
        AND "t1"."决定移送期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."决定移送期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."决定移送期限止日" IS NULL
          ) OR (
            "t1"."决定移送期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."决定移送期限算不出"
    )
    AND (
      (
        "t1"."决定移送期限止日" IS NOT NULL
      )
      AND (
        "t1"."决定移送期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."决定移送期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."决定移送期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."决定移送期限" IN ('逾期'), FALSE)
        AND (
          "t1"."决定移送期限到期日" IS NOT NULL
        )
        AND "t1"."决定移送期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."决定移送期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."决定移送期限止日" IS NULL
          ) OR (
            "t1"."决定移送期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."决定移送期限算不出"
    )
    AND (
      COALESCE("t1"."决定移送期限" IN ('逾期'), FALSE)
      AND (
        "t1"."决定移送期限到期日" IS NOT NULL
      )
      AND "t1"."决定移送期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."决定移送期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."决定移送期限止日" IS NULL
        ) OR (
          "t1"."决定移送期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    (
      "t1"."批准移送日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."不批准移送日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."决定移送期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_CLUE_TRANSFER_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."决定移送期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."决定移送期限" IN ('逾期'), FALSE)
        AND (
          "t0"."决定移送期限到期日" IS NOT NULL
        )
        AND "t0"."决定移送期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."决定移送期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."决定移送期限止日" IS NULL
          ) OR (
            "t0"."决定移送期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR (
        "t0"."批准移送日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."不批准移送日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 线索移送.不移送件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."不批准移送日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_CLUE_TRANSFER_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."不批准移送日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 线索移送.移送期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."移送期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."移送期限" IN ('逾期'), FALSE)
        AND (
          "t1"."移送期限到期日" IS NOT NULL
        )
        AND "t1"."移送期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."移送期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."移送期限止日" IS NULL
          ) OR (
            "t1"."移送期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."移送期限止日" IS NOT NULL
        )
        AND (
          "t1"."移送期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."移送期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."移送期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."移送期限止日" IS NOT NULL
            )
            AND (
              "t1"."移送期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."移送期限到期日" IS NOT NULL
            )
            AND (
              "t1"."移送期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."移送期限止日" IS NOT NULL
        )
        AND (
          "t1"."移送期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."移送期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."移送期限" IN ('逾期'), FALSE)
        AND (
          "t1"."移送期限到期日" IS NOT NULL
        )
        AND "t1"."移送期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."移送期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."移送期限止日" IS NULL
          ) OR (
            "t1"."移送期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."移送期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."移送期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."移送期限" IN ('逾期'), FALSE)
        AND (
          "t1"."移送期限到期日" IS NOT NULL
        )
        AND "t1"."移送期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."移送期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."移送期限止日" IS NULL
          ) OR (
            "t1"."移送期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."移送期限止日" IS NOT NULL
        )
        AND (
          "t1"."移送期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."移送期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."移送期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."移送期限止日" IS NOT NULL
            )
            AND (
              "t1"."移送期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."移送期限到期日" IS NOT NULL
            )
            AND (
              "t1"."移送期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."移送期限止日" IS NOT NULL
        )
        AND (
          "t1"."移送期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."移送期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."移送期限" IN ('逾期'), FALSE)
        AND (
          "t1"."移送期限到期日" IS NOT NULL
        )
        AND "t1"."移送期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."移送期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."移送期限止日" IS NULL
          ) OR (
            "t1"."移送期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."移送期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."移送期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."移送期限" IN ('逾期'), FALSE)
        AND (
          "t1"."移送期限到期日" IS NOT NULL
        )
        AND "t1"."移送期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."移送期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."移送期限止日" IS NULL
          ) OR (
            "t1"."移送期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."移送期限止日" IS NOT NULL
        )
        AND (
          "t1"."移送期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."移送期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."移送期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."移送期限止日" IS NOT NULL
            )
            AND (
              "t1"."移送期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."移送期限到期日" IS NOT NULL
            )
            AND (
              "t1"."移送期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."移送期限止日" IS NOT NULL
        )
        AND (
          "t1"."移送期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."移送期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."移送期限" IN ('逾期'), FALSE)
        AND (
          "t1"."移送期限到期日" IS NOT NULL
        )
        AND "t1"."移送期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."移送期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."移送期限止日" IS NULL
          ) OR (
            "t1"."移送期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."移送期限算不出"
    )
    AND (
      (
        "t1"."移送期限止日" IS NOT NULL
      )
      AND (
        "t1"."移送期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."移送期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."移送期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."移送期限" IN ('逾期'), FALSE)
        AND (
          "t1"."移送期限到期日" IS NOT NULL
        )
        AND "t1"."移送期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."移送期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."移送期限止日" IS NULL
          ) OR (
            "t1"."移送期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."移送期限止日" IS NOT NULL
        )
        AND (
          "t1"."移送期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."移送期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."移送期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."移送期限止日" IS NOT NULL
            )
            AND (
              "t1"."移送期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."移送期限到期日" IS NOT NULL
            )
            AND (
              "t1"."移送期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."移送期限止日" IS NOT NULL
        )
        AND (
          "t1"."移送期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."移送期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."移送期限" IN ('逾期'), FALSE)
        AND (
          "t1"."移送期限到期日" IS NOT NULL
        )
        AND "t1"."移送期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."移送期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."移送期限止日" IS NULL
          ) OR (
            "t1"."移送期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."移送期限算不出"
    )
    AND (
      COALESCE("t1"."移送期限" IN ('逾期'), FALSE)
      AND (
        "t1"."移送期限到期日" IS NOT NULL
      )
      AND "t1"."移送期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."移送期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."移送期限止日" IS NULL
        ) OR (
          "t1"."移送期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    DATE(TIMEZONE('Asia/Shanghai', "t1"."移送时间")) BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."移送期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_CLUE_TRANSFER_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."移送期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."移送期限" IN ('逾期'), FALSE)
        AND (
          "t0"."移送期限到期日" IS NOT NULL
        )
        AND "t0"."移送期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."移送期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."移送期限止日" IS NULL
          ) OR (
            "t0"."移送期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR DATE(TIMEZONE('Asia/Shanghai', "t0"."移送时间")) BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 线索移送.移交物品期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."移交物品期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."移交物品期限" IN ('逾期'), FALSE)
        AND (
          "t1"."移交物品期限到期日" IS NOT NULL
        )
        AND "t1"."移交物品期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."移交物品期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."移交物品期限止日" IS NULL
          ) OR (
            "t1"."移交物品期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."移交物品期限止日" IS NOT NULL
        )
        AND (
          "t1"."移交物品期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."移交物品期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."移交物品期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."移交物品期限止日" IS NOT NULL
            )
            AND (
              "t1"."移交物品期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."移交物品期限到期日" IS NOT NULL
            )
            AND (
              "t1"."移交物品期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."移交物品期限止日" IS NOT NULL
        )
        AND (
          "t1"."移交物品期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."移交物品期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."移交物品期限" IN ('逾期'), FALSE)
        AND (
          "t1"."移交物品期限到期日" IS NOT NULL
        )
        AND "t1"."移交物品期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."移交物品期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."移交物品期限止日" IS NULL
          ) OR (
            "t1"."移交物品期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."移交物品期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."移交物品期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."移交物品期限" IN ('逾期'), FALSE)
        AND (
          "t1"."移交物品期限到期日" IS NOT NULL
        )
        AND "t1"."移交物品期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."移交物品期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."移交物品期限止日" IS NULL
          ) OR (
            "t1"."移交物品期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."移交物品期限止日" IS NOT NULL
        )
        AND (
          "t1"."移交物品期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."移交物品期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."移交物品期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."移交物品期限止日" IS NOT NULL
            )
            AND (
              "t1"."移交物品期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."移交物品期限到期日" IS NOT NULL
            )
            AND (
              "t1"."移交物品期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."移交物品期限止日" IS NOT NULL
        )
        AND (
          "t1"."移交物品期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."移交物品期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."移交物品期限" IN ('逾期'), FALSE)
        AND (
          "t1"."移交物品期限到期日" IS NOT NULL
        )
        AND "t1"."移交物品期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."移交物品期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."移交物品期限止日" IS NULL
          ) OR (
            "t1"."移交物品期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."移交物品期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."移交物品期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."移交物品期限" IN ('逾期'), FALSE)
        AND (
          "t1"."移交物品期限到期日" IS NOT NULL
        )
        AND "t1"."移交物品期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."移交物品期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."移交物品期限止日" IS NULL
          ) OR (
            "t1"."移交物品期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."移交物品期限止日" IS NOT NULL
        )
        AND (
          "t1"."移交物品期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."移交物品期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."移交物品期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."移交物品期限止日" IS NOT NULL
            )
            AND (
              "t1"."移交物品期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."移交物品期限到期日" IS NOT NULL
            )
            AND (
              "t1"."移交物品期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."移交物品期限止日" IS NOT NULL
        )
        AND (
          "t1"."移交物品期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."移交物品期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."移交物品期限" IN ('逾期'), FALSE)
        AND (
          "t1"."移交物品期限到期日" IS NOT NULL
        )
        AND "t1"."移交物品期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."移交物品期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."移交物品期限止日" IS NULL
          ) OR (
            "t1"."移交物品期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."移交物品期限算不出"
    )
    AND (
      (
        "t1"."移交物品期限止日" IS NOT NULL
      )
      AND (
        "t1"."移交物品期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."移交物品期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."移交物品期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."移交物品期限" IN ('逾期'), FALSE)
        AND (
          "t1"."移交物品期限到期日" IS NOT NULL
        )
        AND "t1"."移交物品期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."移交物品期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."移交物品期限止日" IS NULL
          ) OR (
            "t1"."移交物品期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."移交物品期限止日" IS NOT NULL
        )
        AND (
          "t1"."移交物品期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."移交物品期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."移交物品期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."移交物品期限止日" IS NOT NULL
            )
            AND (
              "t1"."移交物品期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."移交物品期限到期日" IS NOT NULL
            )
            AND (
              "t1"."移交物品期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."移交物品期限止日" IS NOT NULL
        )
        AND (
          "t1"."移交物品期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."移交物品期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."移交物品期限" IN ('逾期'), FALSE)
        AND (
          "t1"."移交物品期限到期日" IS NOT NULL
        )
        AND "t1"."移交物品期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."移交物品期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."移交物品期限止日" IS NULL
          ) OR (
            "t1"."移交物品期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."移交物品期限算不出"
    )
    AND (
      COALESCE("t1"."移交物品期限" IN ('逾期'), FALSE)
      AND (
        "t1"."移交物品期限到期日" IS NOT NULL
      )
      AND "t1"."移交物品期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."移交物品期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."移交物品期限止日" IS NULL
        ) OR (
          "t1"."移交物品期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    "t1"."移交物品日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."移交物品期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_CLUE_TRANSFER_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."移交物品期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."移交物品期限" IN ('逾期'), FALSE)
        AND (
          "t0"."移交物品期限到期日" IS NOT NULL
        )
        AND "t0"."移交物品期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."移交物品期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."移交物品期限止日" IS NULL
          ) OR (
            "t0"."移交物品期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR "t0"."移交物品日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 线索移送.上期结转件数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."起始日" IS NOT NULL
    )
    AND (
      "t1"."起始日" < CAST(%(period_start)s AS DATE)
    )
    AND (
      (
        "t1"."了结日" IS NULL
      ) OR (
        "t1"."了结日" >= CAST(%(period_start)s AS DATE)
      )
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_CLUE_TRANSFER_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."起始日" IS NOT NULL
    AND "t0"."起始日" < CAST(%(period_start)s AS DATE)
    AND (
      (
        "t0"."了结日" IS NULL
      ) OR (
        "t0"."了结日" >= CAST(%(period_start)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 线索移送.本期新收件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."起始日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_CLUE_TRANSFER_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."起始日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 线索移送.本期了结件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入已办结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    OR "t1"."进入不移送日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_CLUE_TRANSFER_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."进入已办结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."进入不移送日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 线索移送.期末未结件数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."起始日" IS NOT NULL
    )
    AND (
      "t1"."起始日" <= CAST(%(as_of)s AS DATE)
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_CLUE_TRANSFER_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."起始日" IS NOT NULL
    AND "t0"."起始日" <= CAST(%(as_of)s AS DATE)
    AND NOT (
      (
        "t0"."了结日" IS NOT NULL
      ) AND (
        "t0"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"
