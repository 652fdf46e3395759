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
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
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
    )) AS "逾期未办"
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
    )) AS "逾期未办"
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
    )) AS "逾期未办"
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
    )) AS "逾期未办"
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
      "t1"."起始日" <= CAST(%(period_end)s AS DATE)
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(period_end)s AS DATE)
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
    AND "t0"."起始日" <= CAST(%(period_end)s AS DATE)
    AND NOT (
      (
        "t0"."了结日" IS NOT NULL
      ) AND (
        "t0"."了结日" <= CAST(%(period_end)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"
