-- 法律援助.受理件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGAL_AID_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律援助.申请件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到申请日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGAL_AID_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到申请日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律援助.结案件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."结案日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGAL_AID_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."结案日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律援助.农民工件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND COALESCE(CAST("t1"."人群" AS VARCHAR[]) @> ARRAY[CAST('农民工' AS VARCHAR)], FALSE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGAL_AID_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律援助.残疾人件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND COALESCE(CAST("t1"."人群" AS VARCHAR[]) @> ARRAY[CAST('残疾人' AS VARCHAR)], FALSE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGAL_AID_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律援助.妇女儿童件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      COALESCE(CAST("t1"."人群" AS VARCHAR[]) @> ARRAY[CAST('妇女' AS VARCHAR)], FALSE)
      OR COALESCE(CAST("t1"."人群" AS VARCHAR[]) @> ARRAY[CAST('未成年人' AS VARCHAR)], FALSE)
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGAL_AID_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律援助.老年人件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND COALESCE(CAST("t1"."人群" AS VARCHAR[]) @> ARRAY[CAST('老年人' AS VARCHAR)], FALSE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGAL_AID_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律援助.先行提供件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到申请日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."先行提供" IS NOT DISTINCT FROM TRUE) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGAL_AID_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到申请日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律援助.挽回损失
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."结案日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."挽回损失" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."挽回损失") FILTER(WHERE
      "t1"."结案日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."挽回损失" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_LEGAL_AID_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."结案日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律援助.按期审查率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."审查期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."审查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."审查期限到期日" IS NOT NULL
        )
        AND "t1"."审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."审查期限止日" IS NULL
          ) OR (
            "t1"."审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."审查期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."审查期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."审查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."审查期限到期日" IS NOT NULL
        )
        AND "t1"."审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."审查期限止日" IS NULL
          ) OR (
            "t1"."审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."审查期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."审查期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."审查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."审查期限到期日" IS NOT NULL
        )
        AND "t1"."审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."审查期限止日" IS NULL
          ) OR (
            "t1"."审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."审查期限算不出"
    )
    AND (
      (
        "t1"."审查期限止日" IS NOT NULL
      )
      AND (
        "t1"."审查期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."审查期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."审查期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."审查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."审查期限到期日" IS NOT NULL
        )
        AND "t1"."审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."审查期限止日" IS NULL
          ) OR (
            "t1"."审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."审查期限算不出"
    )
    AND (
      COALESCE("t1"."审查期限" IN ('逾期'), FALSE)
      AND (
        "t1"."审查期限到期日" IS NOT NULL
      )
      AND "t1"."审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."审查期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."审查期限止日" IS NULL
        ) OR (
          "t1"."审查期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    (
      "t1"."决定给予日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."决定不予日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."没有补充日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."撤回申请日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."审查期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_LEGAL_AID_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."审查期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."审查期限" IN ('逾期'), FALSE)
        AND (
          "t0"."审查期限到期日" IS NOT NULL
        )
        AND "t0"."审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."审查期限止日" IS NULL
          ) OR (
            "t0"."审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR (
        "t0"."决定给予日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."决定不予日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."没有补充日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."撤回申请日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 法律援助.按期指派率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."指派期限" IN ('逾期'), FALSE)
        AND (
          "t1"."指派期限到期日" IS NOT NULL
        )
        AND "t1"."指派期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."指派期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."指派期限止日" IS NULL
          ) OR (
            "t1"."指派期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        "t1"."决定给予日" IS NOT NULL
      ) AND (
        "t1"."决定给予日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      "t1"."指派期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."指派期限" IN ('逾期'), FALSE)
        AND (
          "t1"."指派期限到期日" IS NOT NULL
        )
        AND "t1"."指派期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."指派期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."指派期限止日" IS NULL
          ) OR (
            "t1"."指派期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        "t1"."决定给予日" IS NOT NULL
      ) AND (
        "t1"."决定给予日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      "t1"."指派期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."指派期限" IN ('逾期'), FALSE)
        AND (
          "t1"."指派期限到期日" IS NOT NULL
        )
        AND "t1"."指派期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."指派期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."指派期限止日" IS NULL
          ) OR (
            "t1"."指派期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        "t1"."决定给予日" IS NOT NULL
      ) AND (
        "t1"."决定给予日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      "t1"."指派期限算不出"
    )
    AND (
      (
        "t1"."指派期限止日" IS NOT NULL
      )
      AND (
        "t1"."指派期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."指派期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."指派期限" IN ('逾期'), FALSE)
        AND (
          "t1"."指派期限到期日" IS NOT NULL
        )
        AND "t1"."指派期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."指派期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."指派期限止日" IS NULL
          ) OR (
            "t1"."指派期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        "t1"."决定给予日" IS NOT NULL
      ) AND (
        "t1"."决定给予日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      "t1"."指派期限算不出"
    )
    AND (
      COALESCE("t1"."指派期限" IN ('逾期'), FALSE)
      AND (
        "t1"."指派期限到期日" IS NOT NULL
      )
      AND "t1"."指派期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."指派期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."指派期限止日" IS NULL
        ) OR (
          "t1"."指派期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    (
      "t1"."指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."指派期限" IN ('逾期'), FALSE)
        AND (
          "t1"."指派期限到期日" IS NOT NULL
        )
        AND "t1"."指派期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."指派期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."指派期限止日" IS NULL
          ) OR (
            "t1"."指派期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        "t1"."决定给予日" IS NOT NULL
      ) AND (
        "t1"."决定给予日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND "t1"."指派期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_LEGAL_AID_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."指派期限" IN ('逾期'), FALSE)
        AND (
          "t0"."指派期限到期日" IS NOT NULL
        )
        AND "t0"."指派期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."指派期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."指派期限止日" IS NULL
          ) OR (
            "t0"."指派期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
  OFFSET 0
) AS "t1"

-- 法律援助.民事件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."案件类型" IS NOT DISTINCT FROM '民事') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGAL_AID_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律援助.刑事件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."案件类型" IS NOT DISTINCT FROM '刑事') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGAL_AID_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律援助.代拟文书件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."援助形式" IS NOT DISTINCT FROM '代拟文书') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGAL_AID_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律援助.分类型受理件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGAL_AID_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律援助.分类型受理件数（民事）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."案件类型" IS NOT DISTINCT FROM '民事') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGAL_AID_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律援助.分类型受理件数（刑事）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."案件类型" IS NOT DISTINCT FROM '刑事') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGAL_AID_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律援助.分类型受理件数（行政）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."案件类型" IS NOT DISTINCT FROM '行政') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGAL_AID_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律援助.分事项受理件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGAL_AID_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律援助.分事项受理件数（请求支付劳动报酬）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."援助事项" IS NOT DISTINCT FROM '请求支付劳动报酬') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGAL_AID_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律援助.分事项受理件数（请求确认劳动关系）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."援助事项" IS NOT DISTINCT FROM '请求确认劳动关系') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGAL_AID_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律援助.分事项受理件数（工伤事故人身损害赔偿）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."援助事项" IS NOT DISTINCT FROM '工伤事故人身损害赔偿') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGAL_AID_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律援助.分事项受理件数（交通事故人身损害赔偿）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."援助事项" IS NOT DISTINCT FROM '交通事故人身损害赔偿') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGAL_AID_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律援助.分事项受理件数（医疗损害赔偿）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."援助事项" IS NOT DISTINCT FROM '医疗损害赔偿') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGAL_AID_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律援助.分事项受理件数（赡养抚养扶养）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."援助事项" IS NOT DISTINCT FROM '赡养抚养扶养') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGAL_AID_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律援助.分事项受理件数（婚姻家庭）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."援助事项" IS NOT DISTINCT FROM '婚姻家庭') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGAL_AID_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律援助.分事项受理件数（家庭暴力虐待遗弃）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."援助事项" IS NOT DISTINCT FROM '家庭暴力虐待遗弃') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGAL_AID_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律援助.分事项受理件数（社会保险或者社会救助）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."援助事项" IS NOT DISTINCT FROM '社会保险或者社会救助') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGAL_AID_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律援助.分事项受理件数（环境污染生态破坏）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."援助事项" IS NOT DISTINCT FROM '环境污染生态破坏') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGAL_AID_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律援助.分事项受理件数（国家赔偿）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."援助事项" IS NOT DISTINCT FROM '国家赔偿') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGAL_AID_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律援助.分事项受理件数（刑事辩护或者代理）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."援助事项" IS NOT DISTINCT FROM '刑事辩护或者代理') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGAL_AID_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律援助.分事项受理件数（其他）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."援助事项" IS NOT DISTINCT FROM '其他') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGAL_AID_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律援助.分形式受理件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGAL_AID_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律援助.分形式受理件数（诉讼代理）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."援助形式" IS NOT DISTINCT FROM '诉讼代理') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGAL_AID_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律援助.分形式受理件数（刑事辩护）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."援助形式" IS NOT DISTINCT FROM '刑事辩护') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGAL_AID_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律援助.分形式受理件数（调解仲裁代理）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."援助形式" IS NOT DISTINCT FROM '调解仲裁代理') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGAL_AID_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律援助.分形式受理件数（值班律师帮助）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."援助形式" IS NOT DISTINCT FROM '值班律师帮助') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGAL_AID_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律援助.分形式受理件数（法律咨询）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."援助形式" IS NOT DISTINCT FROM '法律咨询') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGAL_AID_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律援助.分形式受理件数（代拟文书）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."援助形式" IS NOT DISTINCT FROM '代拟文书') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGAL_AID_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律援助.分人员结案件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."结案日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGAL_AID_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."结案日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律援助.分人员结案件数（律师）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."结案日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."承办人员类别" IS NOT DISTINCT FROM '律师') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGAL_AID_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."结案日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律援助.分人员结案件数（基层法律服务工作者）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."结案日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."承办人员类别" IS NOT DISTINCT FROM '基层法律服务工作者') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGAL_AID_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."结案日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律援助.分人员结案件数（法律援助机构人员）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."结案日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."承办人员类别" IS NOT DISTINCT FROM '法律援助机构人员') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGAL_AID_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."结案日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律援助.分人员结案件数（法律援助志愿者）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."结案日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."承办人员类别" IS NOT DISTINCT FROM '法律援助志愿者') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGAL_AID_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."结案日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律援助.分人群受理件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGAL_AID_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律援助.分人群受理件数（农民）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND COALESCE(CAST("t1"."人群" AS VARCHAR[]) @> ARRAY[CAST('农民' AS VARCHAR)], FALSE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGAL_AID_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律援助.分人群受理件数（农民工）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND COALESCE(CAST("t1"."人群" AS VARCHAR[]) @> ARRAY[CAST('农民工' AS VARCHAR)], FALSE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGAL_AID_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律援助.分人群受理件数（残疾人）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND COALESCE(CAST("t1"."人群" AS VARCHAR[]) @> ARRAY[CAST('残疾人' AS VARCHAR)], FALSE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGAL_AID_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律援助.分人群受理件数（妇女）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND COALESCE(CAST("t1"."人群" AS VARCHAR[]) @> ARRAY[CAST('妇女' AS VARCHAR)], FALSE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGAL_AID_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律援助.分人群受理件数（未成年人）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND COALESCE(CAST("t1"."人群" AS VARCHAR[]) @> ARRAY[CAST('未成年人' AS VARCHAR)], FALSE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGAL_AID_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律援助.分人群受理件数（老年人）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND COALESCE(CAST("t1"."人群" AS VARCHAR[]) @> ARRAY[CAST('老年人' AS VARCHAR)], FALSE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGAL_AID_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律援助.分人群受理件数（军人军属）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND COALESCE(CAST("t1"."人群" AS VARCHAR[]) @> ARRAY[CAST('军人军属' AS VARCHAR)], FALSE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGAL_AID_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律援助.分人群受理件数（退役军人）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND COALESCE(CAST("t1"."人群" AS VARCHAR[]) @> ARRAY[CAST('退役军人' AS VARCHAR)], FALSE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGAL_AID_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律援助.分人群受理件数（下岗失业人员）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND COALESCE(CAST("t1"."人群" AS VARCHAR[]) @> ARRAY[CAST('下岗失业人员' AS VARCHAR)], FALSE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGAL_AID_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律援助.分人群受理件数（外国籍或者无国籍人）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND COALESCE(CAST("t1"."人群" AS VARCHAR[]) @> ARRAY[CAST('外国籍或者无国籍人' AS VARCHAR)], FALSE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGAL_AID_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律援助.分人群受理件数（其他）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND COALESCE(CAST("t1"."人群" AS VARCHAR[]) @> ARRAY[CAST('其他' AS VARCHAR)], FALSE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGAL_AID_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."进入待指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律援助.胜诉件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."结案日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."办理结果" IS NOT DISTINCT FROM '胜诉或者部分胜诉') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGAL_AID_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."结案日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律援助.办案补贴金额
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."结案日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."办案补贴" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."办案补贴") FILTER(WHERE
      "t1"."结案日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."办案补贴" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_LEGAL_AID_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."结案日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律援助.不予援助件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."决定不予日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGAL_AID_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."决定不予日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律援助.认罪认罚帮助件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."认罪认罚" IS NOT DISTINCT FROM TRUE) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGAL_AID_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律援助.通知指派期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."通知指派期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."通知指派期限" IN ('逾期'), FALSE)
        AND (
          "t1"."通知指派期限到期日" IS NOT NULL
        )
        AND "t1"."通知指派期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."通知指派期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."通知指派期限止日" IS NULL
          ) OR (
            "t1"."通知指派期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."通知指派期限止日" IS NOT NULL
        )
        AND (
          "t1"."通知指派期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."通知指派期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."通知指派期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."通知指派期限止日" IS NOT NULL
            )
            AND (
              "t1"."通知指派期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."通知指派期限到期日" IS NOT NULL
            )
            AND (
              "t1"."通知指派期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."通知指派期限止日" IS NOT NULL
        )
        AND (
          "t1"."通知指派期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."通知指派期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."通知指派期限" IN ('逾期'), FALSE)
        AND (
          "t1"."通知指派期限到期日" IS NOT NULL
        )
        AND "t1"."通知指派期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."通知指派期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."通知指派期限止日" IS NULL
          ) OR (
            "t1"."通知指派期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."通知指派期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."通知指派期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."通知指派期限" IN ('逾期'), FALSE)
        AND (
          "t1"."通知指派期限到期日" IS NOT NULL
        )
        AND "t1"."通知指派期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."通知指派期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."通知指派期限止日" IS NULL
          ) OR (
            "t1"."通知指派期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."通知指派期限止日" IS NOT NULL
        )
        AND (
          "t1"."通知指派期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."通知指派期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."通知指派期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."通知指派期限止日" IS NOT NULL
            )
            AND (
              "t1"."通知指派期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."通知指派期限到期日" IS NOT NULL
            )
            AND (
              "t1"."通知指派期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."通知指派期限止日" IS NOT NULL
        )
        AND (
          "t1"."通知指派期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."通知指派期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."通知指派期限" IN ('逾期'), FALSE)
        AND (
          "t1"."通知指派期限到期日" IS NOT NULL
        )
        AND "t1"."通知指派期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."通知指派期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."通知指派期限止日" IS NULL
          ) OR (
            "t1"."通知指派期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."通知指派期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."通知指派期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."通知指派期限" IN ('逾期'), FALSE)
        AND (
          "t1"."通知指派期限到期日" IS NOT NULL
        )
        AND "t1"."通知指派期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."通知指派期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."通知指派期限止日" IS NULL
          ) OR (
            "t1"."通知指派期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."通知指派期限止日" IS NOT NULL
        )
        AND (
          "t1"."通知指派期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."通知指派期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."通知指派期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."通知指派期限止日" IS NOT NULL
            )
            AND (
              "t1"."通知指派期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."通知指派期限到期日" IS NOT NULL
            )
            AND (
              "t1"."通知指派期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."通知指派期限止日" IS NOT NULL
        )
        AND (
          "t1"."通知指派期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."通知指派期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."通知指派期限" IN ('逾期'), FALSE)
        AND (
          "t1"."通知指派期限到期日" IS NOT NULL
        )
        AND "t1"."通知指派期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."通知指派期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."通知指派期限止日" IS NULL
          ) OR (
            "t1"."通知指派期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."通知指派期限算不出"
    )
    AND (
      (
        "t1"."通知指派期限止日" IS NOT NULL
      )
      AND (
        "t1"."通知指派期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."通知指派期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."通知指派期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."通知指派期限" IN ('逾期'), FALSE)
        AND (
          "t1"."通知指派期限到期日" IS NOT NULL
        )
        AND "t1"."通知指派期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."通知指派期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."通知指派期限止日" IS NULL
          ) OR (
            "t1"."通知指派期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."通知指派期限止日" IS NOT NULL
        )
        AND (
          "t1"."通知指派期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."通知指派期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."通知指派期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."通知指派期限止日" IS NOT NULL
            )
            AND (
              "t1"."通知指派期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."通知指派期限到期日" IS NOT NULL
            )
            AND (
              "t1"."通知指派期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."通知指派期限止日" IS NOT NULL
        )
        AND (
          "t1"."通知指派期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."通知指派期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."通知指派期限" IN ('逾期'), FALSE)
        AND (
          "t1"."通知指派期限到期日" IS NOT NULL
        )
        AND "t1"."通知指派期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."通知指派期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."通知指派期限止日" IS NULL
          ) OR (
            "t1"."通知指派期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."通知指派期限算不出"
    )
    AND (
      COALESCE("t1"."通知指派期限" IN ('逾期'), FALSE)
      AND (
        "t1"."通知指派期限到期日" IS NOT NULL
      )
      AND "t1"."通知指派期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."通知指派期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."通知指派期限止日" IS NULL
        ) OR (
          "t1"."通知指派期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    (
      "t1"."指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."终止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."通知指派期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_LEGAL_AID_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."通知指派期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."通知指派期限" IN ('逾期'), FALSE)
        AND (
          "t0"."通知指派期限到期日" IS NOT NULL
        )
        AND "t0"."通知指派期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."通知指派期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."通知指派期限止日" IS NULL
          ) OR (
            "t0"."通知指派期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR (
        "t0"."指派日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."终止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 法律援助.异议审查期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."异议审查期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."异议审查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."异议审查期限到期日" IS NOT NULL
        )
        AND "t1"."异议审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."异议审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."异议审查期限止日" IS NULL
          ) OR (
            "t1"."异议审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."异议审查期限止日" IS NOT NULL
        )
        AND (
          "t1"."异议审查期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."异议审查期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."异议审查期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."异议审查期限止日" IS NOT NULL
            )
            AND (
              "t1"."异议审查期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."异议审查期限到期日" IS NOT NULL
            )
            AND (
              "t1"."异议审查期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."异议审查期限止日" IS NOT NULL
        )
        AND (
          "t1"."异议审查期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."异议审查期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."异议审查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."异议审查期限到期日" IS NOT NULL
        )
        AND "t1"."异议审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."异议审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."异议审查期限止日" IS NULL
          ) OR (
            "t1"."异议审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."异议审查期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."异议审查期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."异议审查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."异议审查期限到期日" IS NOT NULL
        )
        AND "t1"."异议审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."异议审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."异议审查期限止日" IS NULL
          ) OR (
            "t1"."异议审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."异议审查期限止日" IS NOT NULL
        )
        AND (
          "t1"."异议审查期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."异议审查期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."异议审查期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."异议审查期限止日" IS NOT NULL
            )
            AND (
              "t1"."异议审查期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."异议审查期限到期日" IS NOT NULL
            )
            AND (
              "t1"."异议审查期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."异议审查期限止日" IS NOT NULL
        )
        AND (
          "t1"."异议审查期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."异议审查期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."异议审查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."异议审查期限到期日" IS NOT NULL
        )
        AND "t1"."异议审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."异议审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."异议审查期限止日" IS NULL
          ) OR (
            "t1"."异议审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."异议审查期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."异议审查期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."异议审查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."异议审查期限到期日" IS NOT NULL
        )
        AND "t1"."异议审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."异议审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."异议审查期限止日" IS NULL
          ) OR (
            "t1"."异议审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."异议审查期限止日" IS NOT NULL
        )
        AND (
          "t1"."异议审查期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."异议审查期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."异议审查期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."异议审查期限止日" IS NOT NULL
            )
            AND (
              "t1"."异议审查期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."异议审查期限到期日" IS NOT NULL
            )
            AND (
              "t1"."异议审查期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."异议审查期限止日" IS NOT NULL
        )
        AND (
          "t1"."异议审查期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."异议审查期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."异议审查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."异议审查期限到期日" IS NOT NULL
        )
        AND "t1"."异议审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."异议审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."异议审查期限止日" IS NULL
          ) OR (
            "t1"."异议审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."异议审查期限算不出"
    )
    AND (
      (
        "t1"."异议审查期限止日" IS NOT NULL
      )
      AND (
        "t1"."异议审查期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."异议审查期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."异议审查期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."异议审查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."异议审查期限到期日" IS NOT NULL
        )
        AND "t1"."异议审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."异议审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."异议审查期限止日" IS NULL
          ) OR (
            "t1"."异议审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."异议审查期限止日" IS NOT NULL
        )
        AND (
          "t1"."异议审查期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."异议审查期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."异议审查期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."异议审查期限止日" IS NOT NULL
            )
            AND (
              "t1"."异议审查期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."异议审查期限到期日" IS NOT NULL
            )
            AND (
              "t1"."异议审查期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."异议审查期限止日" IS NOT NULL
        )
        AND (
          "t1"."异议审查期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."异议审查期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."异议审查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."异议审查期限到期日" IS NOT NULL
        )
        AND "t1"."异议审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."异议审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."异议审查期限止日" IS NULL
          ) OR (
            "t1"."异议审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."异议审查期限算不出"
    )
    AND (
      COALESCE("t1"."异议审查期限" IN ('逾期'), FALSE)
      AND (
        "t1"."异议审查期限到期日" IS NOT NULL
      )
      AND "t1"."异议审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."异议审查期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."异议审查期限止日" IS NULL
        ) OR (
          "t1"."异议审查期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    "t1"."审查异议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."异议审查期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_LEGAL_AID_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."异议审查期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."异议审查期限" IN ('逾期'), FALSE)
        AND (
          "t0"."异议审查期限到期日" IS NOT NULL
        )
        AND "t0"."异议审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."异议审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."异议审查期限止日" IS NULL
          ) OR (
            "t0"."异议审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR "t0"."审查异议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 法律援助.上期结转件数
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
  FROM LEDGER_LEGAL_AID_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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

-- 法律援助.本期新收件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."起始日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGAL_AID_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."起始日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律援助.本期了结件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入已结案日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    OR "t1"."进入不予援助日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    OR "t1"."进入视为撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    OR "t1"."进入已撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    OR "t1"."进入已终止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    OR "t1"."进入异议已审查日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGAL_AID_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."进入已结案日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."进入不予援助日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."进入视为撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."进入已撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."进入已终止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."进入异议已审查日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 法律援助.期末未结件数
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
  FROM LEDGER_LEGAL_AID_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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
