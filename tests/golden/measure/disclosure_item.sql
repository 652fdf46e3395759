-- 主动公开目录.公开事项数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."列入日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."移出日期" IS NULL
      ) OR (
        "t1"."移出日期" >= CAST(%(as_of)s AS DATE)
      )
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
  FROM LEDGER_DISCLOSURE_ITEM_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."列入日期" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."移出日期" IS NULL
      ) OR (
        "t0"."移出日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t0"."了结日" IS NOT NULL
      ) AND (
        "t0"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 主动公开目录.开放数据集数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."列入日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."移出日期" IS NULL
      ) OR (
        "t1"."移出日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND "t1"."数据开放" IS NOT DISTINCT FROM TRUE) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISCLOSURE_ITEM_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."列入日期" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."移出日期" IS NULL
      ) OR (
        "t0"."移出日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t0"."了结日" IS NOT NULL
      ) AND (
        "t0"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 主动公开目录.新列入事项数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."列入日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISCLOSURE_ITEM_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."列入日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 主动公开目录.主动公开期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."主动公开期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."主动公开期限" IN ('逾期'), FALSE)
        AND (
          "t1"."主动公开期限到期日" IS NOT NULL
        )
        AND "t1"."主动公开期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."主动公开期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."主动公开期限止日" IS NULL
          ) OR (
            "t1"."主动公开期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."主动公开期限止日" IS NOT NULL
        )
        AND (
          "t1"."主动公开期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."主动公开期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."主动公开期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."主动公开期限止日" IS NOT NULL
            )
            AND (
              "t1"."主动公开期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."主动公开期限到期日" IS NOT NULL
            )
            AND (
              "t1"."主动公开期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."主动公开期限止日" IS NOT NULL
        )
        AND (
          "t1"."主动公开期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."主动公开期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."主动公开期限" IN ('逾期'), FALSE)
        AND (
          "t1"."主动公开期限到期日" IS NOT NULL
        )
        AND "t1"."主动公开期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."主动公开期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."主动公开期限止日" IS NULL
          ) OR (
            "t1"."主动公开期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."主动公开期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."主动公开期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."主动公开期限" IN ('逾期'), FALSE)
        AND (
          "t1"."主动公开期限到期日" IS NOT NULL
        )
        AND "t1"."主动公开期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."主动公开期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."主动公开期限止日" IS NULL
          ) OR (
            "t1"."主动公开期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."主动公开期限止日" IS NOT NULL
        )
        AND (
          "t1"."主动公开期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."主动公开期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."主动公开期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."主动公开期限止日" IS NOT NULL
            )
            AND (
              "t1"."主动公开期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."主动公开期限到期日" IS NOT NULL
            )
            AND (
              "t1"."主动公开期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."主动公开期限止日" IS NOT NULL
        )
        AND (
          "t1"."主动公开期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."主动公开期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."主动公开期限" IN ('逾期'), FALSE)
        AND (
          "t1"."主动公开期限到期日" IS NOT NULL
        )
        AND "t1"."主动公开期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."主动公开期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."主动公开期限止日" IS NULL
          ) OR (
            "t1"."主动公开期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."主动公开期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."主动公开期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."主动公开期限" IN ('逾期'), FALSE)
        AND (
          "t1"."主动公开期限到期日" IS NOT NULL
        )
        AND "t1"."主动公开期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."主动公开期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."主动公开期限止日" IS NULL
          ) OR (
            "t1"."主动公开期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."主动公开期限止日" IS NOT NULL
        )
        AND (
          "t1"."主动公开期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."主动公开期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."主动公开期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."主动公开期限止日" IS NOT NULL
            )
            AND (
              "t1"."主动公开期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."主动公开期限到期日" IS NOT NULL
            )
            AND (
              "t1"."主动公开期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."主动公开期限止日" IS NOT NULL
        )
        AND (
          "t1"."主动公开期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."主动公开期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."主动公开期限" IN ('逾期'), FALSE)
        AND (
          "t1"."主动公开期限到期日" IS NOT NULL
        )
        AND "t1"."主动公开期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."主动公开期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."主动公开期限止日" IS NULL
          ) OR (
            "t1"."主动公开期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."主动公开期限算不出"
    )
    AND (
      (
        "t1"."主动公开期限止日" IS NOT NULL
      )
      AND (
        "t1"."主动公开期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."主动公开期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."主动公开期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."主动公开期限" IN ('逾期'), FALSE)
        AND (
          "t1"."主动公开期限到期日" IS NOT NULL
        )
        AND "t1"."主动公开期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."主动公开期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."主动公开期限止日" IS NULL
          ) OR (
            "t1"."主动公开期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."主动公开期限止日" IS NOT NULL
        )
        AND (
          "t1"."主动公开期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."主动公开期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."主动公开期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."主动公开期限止日" IS NOT NULL
            )
            AND (
              "t1"."主动公开期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."主动公开期限到期日" IS NOT NULL
            )
            AND (
              "t1"."主动公开期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."主动公开期限止日" IS NOT NULL
        )
        AND (
          "t1"."主动公开期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."主动公开期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."主动公开期限" IN ('逾期'), FALSE)
        AND (
          "t1"."主动公开期限到期日" IS NOT NULL
        )
        AND "t1"."主动公开期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."主动公开期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."主动公开期限止日" IS NULL
          ) OR (
            "t1"."主动公开期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."主动公开期限算不出"
    )
    AND (
      COALESCE("t1"."主动公开期限" IN ('逾期'), FALSE)
      AND (
        "t1"."主动公开期限到期日" IS NOT NULL
      )
      AND "t1"."主动公开期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."主动公开期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."主动公开期限止日" IS NULL
        ) OR (
          "t1"."主动公开期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    "t1"."最近公开日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."主动公开期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_DISCLOSURE_ITEM_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."主动公开期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."主动公开期限" IN ('逾期'), FALSE)
        AND (
          "t0"."主动公开期限到期日" IS NOT NULL
        )
        AND "t0"."主动公开期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."主动公开期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."主动公开期限止日" IS NULL
          ) OR (
            "t0"."主动公开期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR "t0"."最近公开日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"
